package org.undersigned.roster.notice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.ExportDetails;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.notice.NoticeService;
import org.undersigned.roster.ui.RosterNavigation;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ViewTest;

class HolderViewTest extends ViewTest {

    @Autowired
    private NoticeService notices;

    @Autowired
    private RosterService rosters;

    @Autowired
    private ExportService exports;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    private LetterVersionFacts words;
    private UUID edition;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        var campaign = campaigns.campaign();
        choice.choose(campaign);
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Jo Doe");
        edition = editions.seal(words, Scope.PRINT_AD);
        exports.export(edition, new ExportDetails(FileKind.XLSX, "Daily Paper"));
    }

    @Test
    void saysBeforeARecallWhoHoldsTheEditionAndDraftsTheNoticeAfterIt() {
        RosterNavigation.toEdition(edition);
        _assertNone(HolderList.class);
        _click(_get(Button.class, button -> button.withText("Recall edition")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("It is held by Daily Paper.");
        _setValue(_get(TextArea.class), "Wrong words");
        _click(_find(Button.class, button -> button.withText("Recall edition")).getLast());

        assertThat(_find(_get(HolderList.class), ListItem.class)).hasSize(1);
        assertThat(text()).contains("Daily Paper", "Not told");
        _click(_get(Button.class, button -> button.withText("Draft notice")));
        assertThat(_get(TextArea.class).getValue()).contains("is recalled").doesNotContain("Wrong words");
        _setValue(_get(TextArea.class), "");
        _click(_get(Button.class, button -> button.withText("Keep as told")));
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(notices.holders(edition)).allMatch(holder -> holder.told() == null);

        _setValue(_get(TextArea.class), "Please take it down.");
        _click(_get(Button.class, button -> button.withText("Keep as told")));
        assertThat(text()).contains("Told", "Please take it down.").doesNotContain("Not told");
        _assertNone(Button.class, button -> button.withText("Draft notice"));
    }

    @Test
    void leadsFromTheNextEditionToThoseWhoHoldTheOneBefore() {
        var next = editions.seal(words, Scope.PRINT_AD);
        RosterNavigation.toEdition(next);
        assertThat(_find(RouterLink.class, link -> link.withText("See who holds edition 1")))
                .hasSize(1);

        exports.export(next, new ExportDetails(FileKind.XLSX, "Daily Paper"));
        RosterNavigation.toRosters();
        RosterNavigation.toEdition(next);
        _assertNone(RouterLink.class, link -> link.withText("See who holds edition 1"));

        RosterNavigation.toEdition(edition);
        assertThat(text()).contains("Has edition 2");
    }

    @Test
    void showsNoHoldersOfARecalledEditionThatNobodyWasGiven() {
        var ungiven = editions.seal(words, Scope.WEB_LIST);
        rosters.recall(ungiven, rosters.edition(ungiven).version(), "Wrong words");

        RosterNavigation.toEdition(ungiven);

        _assertNone(HolderList.class);
    }

    @Test
    void letsAnAuditorSeeWhoHoldsItAndTellNobody() {
        rosters.recall(edition, rosters.edition(edition).version(), "Wrong words");
        signIn(Role.AUDITOR);

        RosterNavigation.toEdition(edition);

        assertThat(text()).contains("Daily Paper", "Not told");
        _assertNone(Button.class, button -> button.withText("Draft notice"));
    }

    @Test
    void hidesWhoHoldsItFromWhoeverMayNotReadEditions() {
        rosters.recall(edition, rosters.edition(edition).version(), "Wrong words");
        signIn(Role.CAMPAIGNER);

        RosterNavigation.toEdition(edition);

        _assertNone(HolderList.class);
    }

    private static String text() {
        return _get(HolderList.class).getElement().getTextRecursively();
    }
}
