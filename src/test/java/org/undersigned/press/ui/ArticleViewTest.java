package org.undersigned.press.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ViewTest;

class ArticleViewTest extends ViewTest {

    private static final String ARTICLE =
            "More than 700 people signed.\nAmong them are One Republic, Kim Roe and Ulf Unknown.";

    @Autowired
    private EditionFixture editions;

    @Autowired
    private RosterService rosters;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    private UUID campaign;
    private UUID edition;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        var words = campaigns.letter(campaign);
        signatures.confirmed(words, "OneRepublic");
        signatures.confirmed(words, "Kim Roe");
        edition = editions.seal(words, Scope.PRINT_AD);
    }

    @Test
    void marksWhatStandsInAPastedArticleAndTellsIt() {
        open();
        _setValue(_get(TextArea.class), ARTICLE);
        read();

        assertThat(_find(MarkedArticle.Mark.class))
                .extracting(mark -> mark.getText() + "|" + mark.getElement().getAttribute("title"))
                .containsExactly(
                        "More than 700 people|“More than 700 people”: the list has 2 names.",
                        "One Republic|“One Republic” is credited “OneRepublic”.",
                        "Kim Roe|“Kim Roe” is on the list.",
                        "Ulf Unknown|“Ulf Unknown” is not on the list.");
        assertThat(_find(ListItem.class)).hasSize(3);
        assertThat(pageText())
                .contains("One signer is named as credited.", "Likely misspelt")
                .contains("A correction is drafted by the newest published list");
    }

    @Test
    void readsADroppedFileAndSaysWhyItCannot() {
        open();
        UploadKt._upload(_get(Upload.class), "page.html", bytes("<p>Signed by <b>Kim</b> Roe</p>"));
        assertThat(_find(MarkedArticle.Mark.class))
                .extracting(MarkedArticle.Mark::getText)
                .containsExactly("Kim Roe");

        UploadKt._upload(_get(Upload.class), "page.pdf", bytes("%PDF-1.7 nothing"));
        assertThat(pageText()).contains(Texts.text("press.refused.article-unreadable"));
    }

    @Test
    void refusesNothingAtAllAndWritesNothing() {
        open();
        var before = database.everythingBut(Database.TRAIL);
        read();
        assertThat(pageText()).contains(Texts.text("press.refused.article-empty"));
        _setValue(_get(TextArea.class), ARTICLE);
        read();

        assertThat(database.everythingBut(Database.TRAIL)).isEqualTo(before);
    }

    @Test
    void offersNoRecalledEdition() {
        rosters.recall(edition, rosters.edition(edition).version(), "Wrong words");
        open();

        _assertNone(TextArea.class);
        assertThat(pageText()).contains("No edition to read against");
    }

    @Test
    void isNotForThoseWhoMayNotReadEditions() {
        for (var role : List.of(Role.CAMPAIGNER, Role.APPROVER, Role.ADMIN)) {
            signIn(role);
            open();
            _assertNone(TextArea.class);
        }
    }

    private void open() {
        choice.choose(campaign);
        UI.getCurrent().navigate("press/article");
    }

    private static void read() {
        _click(_get(Button.class, button -> button.withText("Read article")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String pageText() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining(" "));
    }
}
