package org.undersigned.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.ui.Paper;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.EditionHoldService;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.LostName;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

/** Tries to get a name onto a list, or out of the house, from the pages of lists and editions. */
class UnprintablePagesTest extends ViewTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Autowired
    private LostName name;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionHoldService holds;

    @Autowired
    private ExportService exports;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignService campaignService;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private SettableClock clock;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(2)));
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        choice.choose(campaign);
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void givesOutNothingFromATabThatWasOpenedBeforeTheNameWasLost(LostName.Way way) {
        var signature = name.confirmed(words);
        var edition = editions.seal(words, Scope.PRINT_AD);
        RosterNavigation.toEdition(edition);
        _click(_get(Button.class, button -> button.withText("Give out as Word document")));
        _setValue(_get(TextField.class, field -> field.withLabel("Who gets it?")), "Daily Paper");
        clock.advance(Duration.ofHours(1));

        name.lose(way, signature, words);
        _click(_get(Button.class, button -> button.withText("Give out edition")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("is not given out: one name on it no longer stands");
        assertThat(exports.exports(edition)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void listsNoLostNameAndOffersNoFile(LostName.Way way) {
        var signature = name.confirmed(words);
        var edition = editions.seal(words, Scope.PRINT_AD);
        clock.advance(Duration.ofHours(1));
        name.lose(way, signature, words);

        RosterNavigation.toEdition(edition);
        _assertNone(Button.class, button -> button.withText("Give out as Word document"));
        RosterNavigation.toList(rosters.edition(edition).choice());

        assertThat(printed()).contains("Ada Abel").doesNotContain(LostName.NAME);
    }

    @ParameterizedTest
    @EnumSource
    void listsNobodyWhoHasNeverAgreed(LostName.Never way) {
        name.never(way, words);
        var edition = editions.seal(words, Scope.PRINT_AD);

        RosterNavigation.toList(rosters.edition(edition).choice());
        assertThat(printed()).contains("Ada Abel").doesNotContain(LostName.NAME);
        RosterNavigation.toEdition(edition);
        assertThat(Wire.ofThisPage()).contains("Ada Abel").doesNotContain(LostName.NAME);
    }

    @Test
    void sealsNothingFromATabThatWasOpenedBeforeANameWasLost() {
        var signature = name.confirmed(words);
        RosterNavigation.toRosters();
        _click(_get(Button.class, button -> button.withText("Seal edition")));
        _setValue(_get(TextField.class, field -> field.withLabel("What the edition is for")), "Launch ad");
        _setValue(_get(TextField.class, field -> field.withLabel("Press contact")), "Press desk");

        signatures.withdraw(signature);
        _click(_find(Button.class, button -> button.withText("Seal edition")).getLast());

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("The list has changed since you looked at it.");
        assertThat(rosters.count(campaign)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER", "ADMIN"})
    void sendsNoNameToAnyOtherRoleByADirectAddressOneSecondEarly(Role role) {
        name.confirmed(words);
        var first = editions.seal(words, Scope.PRINT_AD);
        signatures.confirmed(words, "Zoë Zed");
        var second = editions.seal(words, Scope.PRINT_AD);
        clock.stopAt(CampaignFixture.LAUNCH.minus(SECOND));
        signIn(role);

        for (var address : addresses(first, second)) {
            assertThat(sent(address)).as(address).doesNotContain(LostName.NAME, "Zoë Zed", "Ada Abel");
        }

        clock.stopAt(CampaignFixture.LAUNCH);
        assertThat(sent("rosters/" + second)).contains(LostName.NAME, "Zoë Zed");
    }

    @Test
    void givesARecalledEditionOutFromNoTab() {
        var edition = editions.seal(words, Scope.PRINT_AD);
        RosterNavigation.toEdition(edition);
        _click(_get(Button.class, button -> button.withText("Give out as Word document")));
        _setValue(_get(TextField.class, field -> field.withLabel("Who gets it?")), "Daily Paper");

        rosters.recall(edition, rosters.edition(edition).version(), "Wrong words");
        _click(_get(Button.class, button -> button.withText("Give out edition")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("was recalled and is not given out again");
        assertThat(exports.exports(edition)).isEmpty();
    }

    @Test
    void givesAHeldEditionOutFromNoTab() {
        var edition = editions.seal(words, Scope.PRINT_AD);
        RosterNavigation.toEdition(edition);
        _click(_get(Button.class, button -> button.withText("Give out as Word document")));
        _setValue(_get(TextField.class, field -> field.withLabel("Who gets it?")), "Daily Paper");

        holds.hold(edition, rosters.edition(edition).version(), "Counsel asks who Ada Abel is.");
        _click(_get(Button.class, button -> button.withText("Give out edition")));

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("is held: Counsel asks who Ada Abel is.");
        assertThat(exports.exports(edition)).isEmpty();
    }

    @Test
    void showsAHeldEditionAndOffersNeitherAFileNorASheetToPrint() {
        var edition = editions.seal(words, Scope.PRINT_AD);
        holds.hold(edition, rosters.edition(edition).version(), "Counsel asks who Ada Abel is.");

        RosterNavigation.toEdition(edition);

        assertThat(printed()).contains("Ada Abel");
        _assertNone(Button.class, button -> button.withText("Give out as Word document"));
        _assertNone(Button.class, button -> button.withText("Print edition"));
        assertThat(Wire.ofThisPage()).contains("This edition is held: Counsel asks who Ada Abel is.");
    }

    @ParameterizedTest
    @EnumSource
    void printsNoEditionWithALostNameAndStrikesItThrough(LostName.Way way) {
        var signature = name.confirmed(words);
        var edition = editions.seal(words, Scope.PRINT_AD);
        RosterNavigation.toEdition(edition);
        assertThat(printed()).doesNotContain(PrintedNames.GONE);
        assertThat(isPrintedInstead()).isFalse();
        clock.advance(Duration.ofHours(1));
        name.lose(way, signature, words);

        _click(_get(Button.class, button -> button.withText("Print edition")));

        _assertNone(Button.class, button -> button.withText("Print edition"));
        assertThat(isPrintedInstead()).isTrue();
        assertThat(printed().lines().filter(line -> line.endsWith(PrintedNames.GONE)))
                .singleElement()
                .asString()
                .startsWith(LostName.NAME);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER"})
    void tellsOthersThatANameNoLongerStandsAndNotWhich(Role role) {
        var signature = name.confirmed(words);
        var edition = editions.seal(words, Scope.PRINT_AD);
        clock.stopAt(CampaignFixture.LAUNCH);
        signIn(role);
        RosterNavigation.toEdition(edition);
        assertThat(Wire.ofThisPage()).doesNotContain("no longer stands");
        _get(Button.class, button -> button.withText("Print edition"));

        signIn(Role.COORDINATOR);
        signatures.withdraw(signature);
        signIn(role);
        RosterNavigation.toRosters();
        RosterNavigation.toEdition(edition);

        assertThat(Wire.ofThisPage()).contains("One name on this edition no longer stands.");
        assertThat(printed()).contains(LostName.NAME).doesNotContain(PrintedNames.GONE);
        _assertNone(Button.class, button -> button.withText("Print edition"));
        assertThat(isPrintedInstead()).isTrue();
    }

    @Test
    void printsNoEditionOfAnotherEmbargo() {
        var edition = editions.seal(words, Scope.PRINT_AD);
        var seen = campaignService.campaign(campaign);
        var later = CampaignFixture.LAUNCH.plus(SECOND);
        campaignService.revise(
                campaign,
                seen.version(),
                new CampaignDetails(seen.name(), seen.slug(), seen.zone(), later, later, seen.target()));

        RosterNavigation.toEdition(edition);

        _assertNone(Button.class, button -> button.withText("Print edition"));
        assertThat(isPrintedInstead()).isTrue();
    }

    /** The style of paper hides everything else of a page that is not given. */
    private static boolean isPrintedInstead() {
        return !_find(Paper.class, paper -> paper.withClasses("printed-instead"))
                        .isEmpty()
                && !_find(RecordPage.class, page -> page.withClasses("not-given"))
                        .isEmpty();
    }

    private static List<String> addresses(UUID... editions) {
        var ofEditions =
                Arrays.stream(editions).flatMap(id -> Stream.of("rosters/" + id, "rosters/" + id + "/dossier"));
        return Stream.concat(Stream.of("rosters", ""), ofEditions).toList();
    }

    private static String sent(String address) {
        UI.getCurrent().navigate(address);
        return Wire.ofThisPage();
    }

    private static String printed() {
        return _get(PrintedNames.class).getElement().getProperty(PrintedNames.NAMES);
    }
}
