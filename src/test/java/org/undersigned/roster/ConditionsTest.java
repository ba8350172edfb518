package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.roster.run.RunDetails;
import org.undersigned.roster.run.RunService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.coverage.CoveredNames;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** A name is printed no more often than its signer allowed, and not beside whom the signer does not want. */
@ServiceTest
class ConditionsTest {

    private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);
    private static final String[] TABLES = {
        "edition", "edition_line", "edition_export", "edition_run", "signature_not_beside"
    };

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private EditionReadings readings;

    @Autowired
    private RunService runs;

    @Autowired
    private CoveredNames names;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private SignatureService signatureService;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.plus(Duration.ofDays(1)));
        Staff.signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
        signatures.confirmed(words, "Bob Bell");
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void takesANameOffOnceItRanAsOftenAsWasAgreedAndPutsItBackWhenARunIsTakenBack() {
        var ada = limited("Ada Abel", new Limits(Map.of(), Map.of(Scope.PRINT_AD, 2), Set.of()));
        var edition = editions.seal(words, Scope.PRINT_AD);
        ran(edition, "Daily Paper");
        assertThat(listed(Scope.PRINT_AD)).contains("Ada Abel");

        ran(edition, "Evening Paper");
        assertThat(listed(Scope.PRINT_AD)).containsExactly("Bob Bell");
        assertThat(listed(Scope.WEB_LIST)).contains("Ada Abel");
        assertThat(names.missing(words.letterId(), 1, Scope.PRINT_AD))
                .extracting(MissingName::signature, MissingName::why)
                .containsExactly(tuple(ada, MissingName.Why.RUNS_USED));
        refuses("roster.refused.name-lost", () -> editions.give(edition, FileKind.TEXT));

        runs.takeBack(edition, runs.runs(edition).getFirst().id(), "It was another edition");
        assertThat(listed(Scope.PRINT_AD)).contains("Ada Abel");
        assertThat(editions.give(edition, FileKind.TEXT)).isNotEmpty();
    }

    @Test
    void refusesRunsThatCannotHaveBeenAndWritesNothing() {
        var advert = editions.seal(words, Scope.PRINT_AD);
        var web = editions.seal(words, Scope.WEB_LIST);
        var today = LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE);

        refuses("roster.refused.no-run", () -> ran(web, "Daily Paper"));
        refuses("roster.refused.no-place", () -> ran(advert, " "));
        refuses("roster.refused.long-place", () -> ran(advert, "x".repeat(301)));
        refuses("roster.refused.run-day", () -> runs.record(advert, new RunDetails(today.plusDays(1), "Daily Paper")));
        refuses("roster.refused.run-day", () -> runs.record(advert, new RunDetails(today.minusDays(1), "Daily Paper")));

        ran(advert, "Daily Paper");
        refuses("roster.refused.run-twice", () -> ran(advert, "daily paper"));
        var run = runs.runs(advert).getFirst().id();
        refuses("roster.refused.no-reason", () -> runs.takeBack(advert, run, " "));
        refuses("roster.refused.unknown-run", () -> runs.takeBack(web, run, "Wrong"));
        runs.takeBack(advert, run, "Wrong");
        refuses("roster.refused.unknown-run", () -> runs.takeBack(advert, run, "Wrong"));
    }

    @Test
    void refusesToSealANameBesideOneThatItsSignerDoesNotWantAndNamesBoth() {
        var zoe = directory.person("Zoë Zed");
        signatures.confirmed(words, zoe, Set.of(Scope.PRINT_AD));
        limited("Ada Abel", beside(zoe));

        refuses("roster.refused.unwanted", () -> editions.seal(words, Scope.PRINT_AD));
        assertThatThrownBy(() -> editions.seal(words, Scope.PRINT_AD))
                .hasMessageContaining("Ada Abel does not stand beside Zoë Zed");
        assertThat(editions.seal(words, Scope.WEB_LIST)).isNotNull();
    }

    @Test
    void findsAConditionThatWasMadeAfterSealing() {
        var zoe = directory.person("Zoë Zed");
        signatures.confirmed(words, zoe, ALL);
        var ada = signatures.confirmed(words, "Ada Abel");
        var edition = editions.seal(words, Scope.PRINT_AD);

        signatures.limit(ada, beside(zoe));

        refuses("roster.refused.name-lost", () -> editions.give(edition, FileKind.TEXT));
        assertThat(readings.of(edition).lost())
                .extracting(MissingName::credited, MissingName::why)
                .containsExactly(tuple("Ada Abel", MissingName.Why.NOT_BESIDE));
    }

    @Test
    void keepsWhomASignerDoesNotWantBesideInTheDirectory() {
        var zoe = directory.person("Zoë Zed");
        var ada = limited("Ada Abel", beside(zoe));

        Unwritten.in(database, "party", "signature_not_beside")
                .whenRefused("directory.refused.party-in-use", () -> parties.removeUnused(zoe));
        parties.removeIfUnused(List.of(zoe));
        assertThat(cards.card(ada).notBeside()).containsExactly(Map.entry(zoe, "Zoë Zed"));
    }

    @Test
    void keepsTheConditionWhenThePartyBecomesOneWithAnotherAndRefusesToMakeOneOfTheTwo() {
        var zoe = directory.person("Zoë Zed");
        var same = directory.person("Zoe Zedd");
        var ada = directory.person("Ada Abel");
        var signature = signatures.confirmed(words, ada, ALL, beside(zoe));
        assertThatThrownBy(() -> merges.merge(ada, zoe))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("signature.refused.merge-beside"));

        var merge = merges.merge(same, zoe);
        assertThat(cards.card(signature).notBeside()).containsExactly(Map.entry(same, "Zoe Zedd"));

        merges.undo(merge);
        assertThat(cards.card(signature).notBeside()).containsExactly(Map.entry(zoe, "Zoë Zed"));
    }

    @Test
    void countsWhatRanOfEitherOfTwoPartiesThatBecomeOne() {
        var kept = directory.person("Ada Abel");
        var folded = directory.person("Ada Abel");
        var twice = new Limits(Map.of(), Map.of(Scope.PRINT_AD, 2), Set.of());
        signatures.confirmed(words, folded, ALL, twice);
        ran(editions.seal(words, Scope.PRINT_AD), "Daily Paper");
        signatures.confirmed(words, kept, ALL, twice);
        var ofBoth = editions.seal(words, Scope.PRINT_AD);
        assertThat(listed(Scope.PRINT_AD)).containsExactly("Ada Abel", "Ada Abel", "Bob Bell");

        var merge = merges.merge(kept, folded);
        assertThat(listed(Scope.PRINT_AD)).containsExactly("Ada Abel", "Bob Bell");
        ran(ofBoth, "Evening Paper");
        assertThat(listed(Scope.PRINT_AD)).containsExactly("Bob Bell");

        merges.undo(merge);
        assertThat(listed(Scope.PRINT_AD)).containsExactly("Ada Abel", "Bob Bell");
    }

    @Test
    void keepsTheConditionsOfBothOfTwoPartiesThatBecomeOneThoughTheyAreMany() {
        var kept = directory.person("Ada Abel");
        var folded = directory.person("Ada Abel");
        var first = beside("Una Uhl", "Vic Vale", "Wyn Wolf");
        var second = beside("Xan Xu", "Yan Yew");
        var standing = signatures.confirmed(words, folded, ALL, first);
        signatures.confirmed(words, kept, ALL, second);

        merges.merge(kept, folded);

        assertThat(cards.card(standing).notBeside().values())
                .containsExactlyInAnyOrder("Una Uhl", "Vic Vale", "Wyn Wolf", "Xan Xu", "Yan Yew");
        var all = new HashSet<>(cards.card(standing).notBeside().keySet());
        signatures.limit(standing, new Limits(Map.of(), Map.of(Scope.PRINT_AD, 3), all));
        all.add(directory.person("Zac Zorn"));
        refuses(
                "signature.refused.many-beside",
                () -> signatures.limit(standing, new Limits(Map.of(), Map.of(Scope.PRINT_AD, 3), all)));
    }

    @Test
    void makesOneOfTwoOfWhomTheOneDidNotWantToStandBesideTheOtherByAYesThatNeverWas() {
        var ada = directory.person("Ada Abel");
        var same = directory.person("Ada Abel");
        var claim = signatures.claimed(words, ada, ALL, beside(same));
        assertThatThrownBy(() -> merges.merge(same, ada)).isInstanceOf(Refusal.class);
        signatureService.reject(claim, cards.card(claim).version(), "Not hers");

        var merge = merges.merge(same, ada);
        assertThat(cards.card(claim).party()).isEqualTo(same);
        assertThat(cards.card(claim).notBeside()).isEmpty();

        merges.undo(merge);
        assertThat(cards.card(claim).notBeside()).containsOnlyKeys(same);
    }

    private Limits beside(String... names) {
        return new Limits(
                Map.of(), Map.of(), Arrays.stream(names).map(directory::person).collect(Collectors.toSet()));
    }

    private UUID limited(String name, Limits limits) {
        return signatures.confirmed(words, directory.person(name), ALL, limits);
    }

    private static Limits beside(UUID party) {
        return new Limits(Map.of(), Map.of(), Set.of(party));
    }

    private void ran(UUID edition, String place) {
        runs.record(edition, new RunDetails(LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE), place));
    }

    private List<String> listed(Scope scope) {
        return rosters.live(new ListChoice(words.letterId(), 1, scope, Ordering.ALPHABETICAL)).lines().stream()
                .map(EditionLine::credited)
                .toList();
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
