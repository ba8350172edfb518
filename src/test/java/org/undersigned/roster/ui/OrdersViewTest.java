package org.undersigned.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.Stage;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.Ordering;
import org.undersigned.roster.run.RunService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

class OrdersViewTest extends ViewTest {

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private OutreachFixture participations;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private RunService runs;

    private UUID campaign = new UUID(0, 0);
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        choice.choose(campaign);
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
        signatures.confirmed(words, directory.group("The Quills"), EnumSet.allOf(Scope.class));
        for (var name : List.of("Cy Coe", "Dee Doe")) {
            var party = directory.person(name);
            participations.open(campaign, party, new ParticipationDetails(Tier.MARQUEE, Stage.IDENTIFIED, null));
            signIn(Role.COORDINATOR);
            var claim = signatures.claimed(words, party, EnumSet.allOf(Scope.class));
            signatures.show(words, List.of(claim));
            signIn(Role.COORDINATOR);
            signatures.confirm(claim);
        }
        choice.choose(campaign);
    }

    @Test
    void showsTheListInEachOrderAndWhereNamesFall() {
        RosterNavigation.toOrders(alphabetical());

        assertThat(_find(OrderColumn.class))
                .extracting(column -> column.getElement().getTextRecursively())
                .satisfiesExactly(
                        text -> assertThat(text).contains("1Ada Abel2Cy Coe3Dee Doe4The Quills"),
                        text -> assertThat(text).contains("Ada Abel"),
                        text -> assertThat(text).contains("1Cy Coe2Dee Doe3Ada Abel4The Quills"));
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("The Quills", "quills", "“The”");
    }

    @Test
    void ranksAMarqueeNameAndMovesItUp() {
        RosterNavigation.toOrders(alphabetical());
        rank("Dee Doe");
        rank("Cy Coe");
        assertThat(marqueeFirst()).contains("1Dee Doe2Cy Coe3Ada Abel");

        _click(_get(Button.class, button -> button.withAttribute("aria-label", "Move Cy Coe up")));
        assertThat(marqueeFirst()).contains("1Cy Coe2Dee Doe3Ada Abel");

        _click(_get(Button.class, button -> button.withAttribute("aria-label", "Take the rank of Cy Coe away")));
        assertThat(marqueeFirst()).contains("1Dee Doe2Cy Coe3Ada Abel");
    }

    @Test
    void letsAPressOfficerSeeTheOrdersAndNoRankButton() {
        signIn(Role.PRESS_OFFICER);
        choice.choose(campaign);

        RosterNavigation.toOrders(alphabetical());

        assertThat(_find(OrderColumn.class)).hasSize(3);
        _assertNone(ComboBox.class);
    }

    @Test
    void recordsARunOfAnEditionForAds() {
        var edition = editions.seal(words, Scope.PRINT_AD);
        RosterNavigation.toEdition(edition);

        _click(_get(Button.class, button -> button.withText("Record run")));
        _setValue(_get(TextField.class, field -> field.withLabel("Where it ran")), "Daily Paper, page 5");
        _click(_find(Button.class, button -> button.withText("Record run")).getLast());

        assertThat(runs.runs(edition))
                .singleElement()
                .satisfies(run -> assertThat(run.place()).isEqualTo("Daily Paper, page 5"));
        assertThat(Wire.ofThisPage()).contains("Daily Paper, page 5");
    }

    private ListChoice alphabetical() {
        return new ListChoice(words.letterId(), 1, Scope.PRINT_AD, Ordering.ALPHABETICAL);
    }

    @SuppressWarnings("unchecked")
    private static void rank(String name) {
        var names = (ComboBox<EditionLine>) _get(ComboBox.class);
        _setValue(
                names,
                names.getListDataView()
                        .getItems()
                        .filter(line -> line.credited().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static String marqueeFirst() {
        return _find(OrderColumn.class).getLast().getElement().getTextRecursively();
    }
}
