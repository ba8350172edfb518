package org.undersigned.roster.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.EditionReadings;
import org.undersigned.roster.ExportRow;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.Ordering;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.SealDetails;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.queue.BulkSignatures;
import org.undersigned.signature.queue.ui.BulkProgress;
import org.undersigned.signature.queue.ui.BulkSteps;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.StoredStaff;
import org.undersigned.testing.ViewTest;
import tools.jackson.databind.node.JsonNodeFactory;

class RosterViewTest extends ViewTest {

    private static final Duration A_DAY = Duration.ofDays(1);

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignService campaignService;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionReadings readings;

    @Autowired
    private ExportService exports;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private BulkSteps bulk;

    @Autowired
    private BulkSignatures confirming;

    @Autowired
    private StoredStaff staff;

    @Autowired
    private Clock clock;

    private UUID campaign;
    private LetterVersionFacts words;
    private UUID ada;
    private UUID zoe;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        choice.choose(campaign);
        words = campaigns.letter(campaign);
        ada = signatures.confirmed(words, "Ada Abel");
        zoe = signatures.confirmed(words, "Zoë Zed");
        signatures.claimed(words, "Cy Coe");
    }

    @Test
    void tellsHowFarSignaturesAreBeingConfirmedInTheBackground() {
        staff.store();
        var claimed = signatures.claimed(words, "Max Loe");
        var started = bulk.progress(campaign, () -> {});
        UI.getCurrent().add(started);
        started.follow(done(confirming.confirmLater(campaign, signatures.seen(List.of(claimed)))));
        UI.getCurrent().remove(started);

        UI.getCurrent().navigate("rosters");

        assertThat(_get(BulkProgress.class).getElement().getTextRecursively())
                .startsWith("0 of 1 signatures are confirmed.");
    }

    private UUID done(UUID job) {
        while (!confirming.work(job).job().state().isOver()) {
            Thread.onSpinWait();
        }
        return job;
    }

    @Test
    void sealsTheListAsItStandsAndShowsTheEdition() {
        RosterNavigation.toRosters();
        assertThat(names()).isEqualTo("Ada Abel\t\t\nZoë Zed\t\t");

        _click(_get(Button.class, button -> button.withText("Seal edition")));
        _setValue(_get(TextField.class, field -> field.withLabel("What the edition is for")), "Launch ad");
        _setValue(_get(TextField.class, field -> field.withLabel("Press contact")), "Press desk");
        _click(sealInDialog());

        assertThat(_get(H1.class).getText()).isEqualTo("1 · Launch ad");
        assertThat(names()).isEqualTo("Ada Abel\t\t\nZoë Zed\t\t");
    }

    @Test
    void showsAListThatHasMovedAsItIsNowAndSealsItThen() {
        RosterNavigation.toRosters();
        _click(_get(Button.class, button -> button.withText("Seal edition")));
        _setValue(_get(TextField.class, field -> field.withLabel("What the edition is for")), "Launch ad");
        _setValue(_get(TextField.class, field -> field.withLabel("Press contact")), "Press desk");
        signatures.withdraw(zoe);

        _click(sealInDialog());

        assertThat(rosters.count(campaign)).isZero();
        assertThat(_get(SealForm.class).getElement().getTextRecursively())
                .contains("The list has changed since you looked.", "Zoë Zed")
                .doesNotContain("Ada Abel");
        assertThat(_get(TextField.class, field -> field.withLabel("What the edition is for"))
                        .getValue())
                .isEqualTo("Launch ad");
        _click(sealInDialog());
        assertThat(names()).isEqualTo("Ada Abel\t\t");
    }

    @Test
    void saysWhichNamesToLookAtAndLetsThemBeSealed() {
        RosterNavigation.toRosters();
        _assertNone(ConcernsNotice.class);
        editions.correct(ada, "ada abel", EnumSet.allOf(Scope.class));

        RosterNavigation.toRosters();
        assertThat(_get(ConcernsNotice.class).getElement().getTextRecursively())
                .contains(
                        "One name to look at before it is printed.",
                        "Capital letters lost",
                        "1. ada abel: the directory writes Ada Abel.");
        _click(_get(Button.class, button -> button.withText("Seal edition")));
        assertThat(_find(ConcernsNotice.class)).hasSize(2);
        _setValue(_get(TextField.class, field -> field.withLabel("What the edition is for")), "Launch ad");
        _setValue(_get(TextField.class, field -> field.withLabel("Press contact")), "Press desk");
        _click(sealInDialog());

        assertThat(rosters.count(campaign)).isOne();
    }

    @Test
    void showsEveryNameToLookAtWithTheWayToItsSignature() {
        var last = UUID.randomUUID();
        for (var name = 0; name <= ConcernsNotice.AT_FIRST; name++) {
            last = signatures.confirmed(words, directory.person("ann quill" + name), EnumSet.allOf(Scope.class));
        }

        RosterNavigation.toRosters();
        assertThat(links(_get(ConcernsNotice.class))).hasSize(ConcernsNotice.AT_FIRST);
        _click(_get(Button.class, button -> button.withText("Show all " + (ConcernsNotice.AT_FIRST + 1))));

        assertThat(links(_get(ConcernsNotice.class)))
                .hasSize(ConcernsNotice.AT_FIRST + 1)
                .anyMatch(("signatures/" + last)::equals);
    }

    private static List<String> links(Component notice) {
        return _find(notice, RouterLink.class).stream()
                .map(RouterLink::getHref)
                .map(href -> href.replaceAll("\\?.*", ""))
                .toList();
    }

    @Test
    void offersNoSealingOfAListThatCannotBeSealed() {
        RosterNavigation.toRosters();
        var stale = _get(Button.class, button -> button.withText("Seal edition"));
        assertThat(stale.isEnabled()).isTrue();
        signatures.limit(
                ada, new Limits(Map.of(), Map.of(), Set.of(cards.card(zoe).party())));

        _click(stale);
        _assertNone(SealForm.class);
        RosterNavigation.toRosters();

        assertThat(_get(Button.class, button -> button.withText("Seal edition")).isEnabled())
                .isFalse();
        assertThat(rosters.count(campaign)).isZero();
    }

    @Test
    void keepsWhatWasTypedOfAnEditionUntilItIsSealed() {
        RosterNavigation.toRosters();
        _click(_get(Button.class, button -> button.withText("Seal edition")));
        _setValue(_get(TextField.class, field -> field.withLabel("What the edition is for")), "Launch ad");
        var pause = JsonNodeFactory.instance.objectNode().put("1", true).put("for", "trailing");
        _fireDomEvent(_get(Dialog.class), "input", pause);
        _get(Dialog.class).close();

        RosterNavigation.toRosters();
        _click(_get(Button.class, button -> button.withText("Seal edition")));
        _click(_get(Button.class, button -> button.withText(Texts.text("base.ui.draft.go-on"))));
        assertThat(_get(TextField.class, field -> field.withLabel("What the edition is for"))
                        .getValue())
                .isEqualTo("Launch ad");
        _click(sealInDialog());
        assertThat(rosters.count(campaign)).isZero();

        _setValue(_get(TextField.class, field -> field.withLabel("Press contact")), "Press desk");
        _click(sealInDialog());
        RosterNavigation.toRosters();
        _click(_get(Button.class, button -> button.withText("Seal edition")));
        _assertNone(Button.class, button -> button.withText(Texts.text("base.ui.draft.go-on")));
    }

    @Test
    void tellsBesideNamesAloneHowTheyAreCounted() {
        RosterNavigation.toEdition(seal());

        _click(_get(Button.class, button -> button.withText("Give out as plain names")));
        assertThat(_get(ExportForm.class).getElement().getTextRecursively())
                .contains("Its file name says which edition it is.");
        _click(_get(Button.class, button -> button.withText("Cancel")));
        _click(_get(Button.class, button -> button.withText("Give out as Word document")));

        assertThat(_get(ExportForm.class).getElement().getTextRecursively()).doesNotContain("Its file name");
    }

    @Test
    void asksWhoGetsAFileBeforeItIsGivenOut() {
        var edition = seal();
        RosterNavigation.toEdition(edition);

        _click(_get(Button.class, button -> button.withText("Give out as plain names")));
        _click(_get(Button.class, button -> button.withText("Give out edition")));
        assertThat(exports.exports(edition)).isEmpty();

        _setValue(_get(TextField.class, field -> field.withLabel("Who gets it?")), "Daily Paper");
        _click(_get(Button.class, button -> button.withText("Give out edition")));
        assertThat(exports.exports(edition)).extracting(ExportRow::givenTo).containsExactly("Daily Paper");
        assertThat(_get(HistoryPanel.class).getElement().getTextRecursively())
                .contains("format Plain names")
                .contains("given to Daily Paper");
    }

    @Test
    void hidesTheNamesFromACampaignerUntilTheEmbargoLifts() {
        var edition = seal();
        embargoUntil(clock.instant().plus(A_DAY));
        signIn(Role.CAMPAIGNER);
        choice.choose(campaign);

        RosterNavigation.toEdition(edition);
        _assertNone(PrintedNames.class);
        RosterNavigation.toRosters();
        _assertNone(PrintedNames.class);
        _assertNone(Button.class, button -> button.withText("Seal edition"));
        assertThat(readings.of(edition).hidden()).map(Refusal::key).contains("roster.refused.embargo");
    }

    @Test
    void asksWhetherAnOldCreditIsMeantBeforeItIsGivenOut() {
        var edition = seal();
        editions.correct(ada, "Ada Able", EnumSet.allOf(Scope.class));
        RosterNavigation.toEdition(edition);
        assertThat(_get(ListItem.class, item -> item.withText("Ada Abel → Ada Able"))
                        .getText())
                .isEqualTo("Ada Abel → Ada Able");

        _click(_get(Button.class, button -> button.withText("Give out as plain names")));
        _setValue(_get(TextField.class, field -> field.withLabel("Who gets it?")), "Daily Paper");
        _click(_get(Button.class, button -> button.withText("Give out edition")));
        assertThat(exports.exports(edition)).isEmpty();

        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, button -> button.withText("Give out edition")));
        assertThat(exports.exports(edition)).hasSize(1);
    }

    @Test
    void leadsFromAnEditionWithALostNameToTheListItWasSealedFrom() {
        signatures.withdraw(ada);
        var edition = editions.seal(words, Scope.WEB_LIST);
        campaigns.correction(words.letterId());
        signatures.withdraw(zoe);
        choice.choose(campaigns.campaign());
        RosterNavigation.toEdition(edition);

        _click(_get(Button.class, button -> button.withText("Look at the list as it stands")));

        assertThat(choice.current())
                .hasValueSatisfying(current -> assertThat(current.id()).isEqualTo(campaign));
        assertThat(_find(Select.class).stream().map(Select::getValue).map(Object::toString))
                .anyMatch(text -> text.contains("number=1"))
                .contains("WEB_LIST");
    }

    @Test
    void offersNoFileOfAnEditionThatCannotBeGivenOutAndSaysWhy() {
        var edition = seal();
        RosterNavigation.toEdition(edition);
        assertThat(giving()).hasSize(FileKind.values().length);

        signatures.withdraw(ada);
        RosterNavigation.toRosters();
        RosterNavigation.toEdition(edition);

        assertThat(giving()).isEmpty();
        assertThat(_get(ExportPanel.class).getElement().getTextRecursively())
                .contains("Edition 1 · Launch ad is not given out: one name on it no longer stands (Ada Abel).");
    }

    @Test
    void saysBeforeSealingThatTheLinesAreThoseOfTheEditionBefore() {
        seal();
        RosterNavigation.toRosters();

        _click(_get(Button.class, button -> button.withText("Seal edition")));

        assertThat(_get(SealForm.class).getElement().getTextRecursively())
                .contains("These are the same lines as in edition 1 · Launch ad.");
    }

    @Test
    void namesAMemberWhoIsOnTheListBesideTheGroupAndSealsAllTheSame() {
        var band = directory.group("The Abels");
        var former = directory.person("Cy Coe");
        signatures.confirmed(words, band, EnumSet.allOf(Scope.class));
        signatures.confirmed(words, former, EnumSet.allOf(Scope.class));
        affiliations.add(band, cards.card(ada).party(), AffiliationDetails.member("drums", 1990, null));
        affiliations.add(band, former, AffiliationDetails.member("vocals", 1990, 1999));

        RosterNavigation.toRosters();
        assertThat(notice().getElement().getTextRecursively())
                .contains("Ada Abel, of The Abels")
                .doesNotContain("Cy");

        _click(_get(Button.class, button -> button.withText("Seal edition")));
        assertThat(_find(ListedMembersNotice.class)).hasSize(2).allMatch(ListedMembersNotice::isVisible);
        _setValue(_get(TextField.class, field -> field.withLabel("What the edition is for")), "Launch ad");
        _setValue(_get(TextField.class, field -> field.withLabel("Press contact")), "Press desk");
        _click(sealInDialog());
        assertThat(rosters.count(campaign)).isOne();
    }

    @Test
    void showsOlderEditionsWhenSomebodyAsksForThem() {
        for (var sealed = 0; sealed < EditionList.SOME + 1; sealed++) {
            seal();
        }

        RosterNavigation.toRosters();
        assertThat(_find(_get(EditionList.class), ListItem.class)).hasSize(EditionList.SOME);
        _click(_get(Button.class, button -> button.withText("Show older editions")));

        assertThat(_find(_get(EditionList.class), ListItem.class)).hasSize(EditionList.SOME + 1);
        _assertNone(Button.class, button -> button.withText("Show older editions"));
    }

    @Test
    void saysNothingOfMembersWhereTheirGroupIsNotOnTheList() {
        var band = directory.group("The Abels");
        affiliations.add(band, cards.card(ada).party(), AffiliationDetails.member("drums", 1990, null));

        RosterNavigation.toRosters();

        _assertNone(ListedMembersNotice.class);
    }

    @Test
    void comparesWithTheEditionBeforeOrWithTheOneThatTheAddressNames() {
        var first = seal();
        signatures.confirmed(words, "Bob Bell");
        seal();
        signatures.confirmed(words, "Cy Coe");
        var third = seal();

        RosterNavigation.toEdition(third);
        assertThat(difference()).contains("Cy Coe").doesNotContain("Bob Bell");

        UI.getCurrent().navigate("rosters/" + third, QueryParameters.of("since", first.toString()));
        assertThat(difference()).contains("Cy Coe", "Bob Bell");

        UI.getCurrent().navigate("rosters/" + first, QueryParameters.of("since", third.toString()));
        assertThat(difference()).contains("Removed").doesNotContain("Added");
    }

    private static String difference() {
        return _get(DifferenceLists.class).getElement().getTextRecursively();
    }

    @Test
    void offersNoSealingOfAnEmptyList() {
        signatures.withdraw(ada);
        signatures.withdraw(zoe);

        RosterNavigation.toRosters();

        assertThat(_get(Button.class, button -> button.withText("Seal edition")).isEnabled())
                .isFalse();
    }

    @Test
    void showsNoNamesOfAnEditionThatWasAltered() {
        var edition = seal();
        database.jdbc().update("update edition_line set title = 'Dr' where edition_id = ?", UuidBytes.of(edition));

        RosterNavigation.toEdition(edition);

        _assertNone(PrintedNames.class);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("not what was sealed");
    }

    @Test
    void showsTheHistoryOfAnEditionOnlyToThoseWhoSeeWhoReceivedIt() {
        var edition = seal();

        RosterNavigation.toEdition(edition);
        assertThat(_find(HistoryPanel.class)).hasSize(1);

        signIn(Role.APPROVER);
        RosterNavigation.toRosters();
        RosterNavigation.toEdition(edition);
        assertThat(_get(H1.class).getText()).isEqualTo("1 · Launch ad");
        _assertNone(HistoryPanel.class);
    }

    private static ListedMembersNotice notice() {
        return _get(ListedMembersNotice.class);
    }

    private static List<Button> giving() {
        return _find(Button.class).stream()
                .filter(button -> button.getText().startsWith("Give out as"))
                .toList();
    }

    private Button sealInDialog() {
        return _find(Button.class, button -> button.withText("Seal edition")).getLast();
    }

    private UUID seal() {
        var list = rosters.live(new ListChoice(words.letterId(), 1, Scope.PRINT_AD, Ordering.ALPHABETICAL));
        return rosters.seal(new SealDetails(list.choice(), "Launch ad", "Press desk", list.hash()));
    }

    private void embargoUntil(Instant lifts) {
        var seen = campaignService.campaign(campaign);
        campaignService.revise(
                campaign,
                seen.version(),
                new CampaignDetails(seen.name(), seen.slug(), seen.zone(), lifts, lifts, seen.target()));
    }

    private static String names() {
        return _get(PrintedNames.class).getElement().getProperty(PrintedNames.NAMES);
    }
}
