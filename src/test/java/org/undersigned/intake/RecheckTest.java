package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** What people have decided about rows, when these are checked anew. */
@ServiceTest
class RecheckTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private RecheckService rechecks;

    @Autowired
    private CheckRun run;

    @Autowired
    private KeptDecisions decisions;

    @Autowired
    private RowsExpiryFixture expiry;

    @Autowired
    private PartyService parties;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    @Autowired
    private SettableClock clock;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void keepsDecisionsWhereTheSameIsProposed() {
        var ada = known("Old note");
        var other = IntakeFixture.fresh("Ben Ochre");
        var id = fixture.checkedNames(campaign, name(ada), other, other, "311");
        imports.decide(id, 1, Decision.USE_MATCH);
        imports.decide(id, 2, Decision.SKIP);
        imports.decide(id, 3, Decision.USE_MATCH);
        imports.decide(id, 4, Decision.CREATE);
        assertThat(rechecks.decided(id)).isEqualTo(new Decided(4, 0));

        fixture.check(id, IntakeFixture.opening(Stage.RESEARCHED));

        assertThat(decisions(id))
                .containsExactly(Decision.USE_MATCH, Decision.SKIP, Decision.USE_MATCH, Decision.CREATE);
        assertThat(rechecks.carried(id)).contains(new Carried(new Decided(4, 0), Decided.NOTHING));
        assertThat(rechecks.decided(id)).isEqualTo(new Decided(4, 0));
        assertThat(aside(id)).isZero();
    }

    @Test
    void letsDecisionsStartAnewWhereSomethingElseIsProposed() {
        var ada = known("Old note");
        var ben = IntakeFixture.fresh("Ben Ochre");
        var id = fixture.checkedNames(campaign, "Dr. " + name(ada), ben, ben);
        imports.decide(id, 1, Decision.SKIP);
        imports.decide(id, 2, Decision.SKIP);
        imports.decide(id, 3, Decision.CREATE);
        parties.create(PartyDetails.named(PartyKind.PERSON, ben));

        fixture.check(id, plan -> plan.refusing(Set.of(CleaningRule.TITLE)));

        assertThat(fixture.lines(id)).extracting(ImportLine::decision).containsExactly(Decision.CREATE, null, null);
        assertThat(rechecks.carried(id)).contains(new Carried(Decided.NOTHING, new Decided(3, 0)));
        assertThat(rechecks.decided(id)).isEqualTo(Decided.NOTHING);
    }

    @Test
    void keepsNoDecisionForAnotherPartyOfTheSameName() {
        var name = IntakeFixture.fresh("Ada Quill");
        var first = parties.create(PartyDetails.named(PartyKind.PERSON, name));
        var id = fixture.checkedNames(campaign, name);
        imports.decide(id, 1, Decision.USE_MATCH);
        parties.removeUnused(first);
        parties.create(PartyDetails.named(PartyKind.PERSON, name));

        fixture.check(id, plan -> plan);

        assertThat(fixture.line(id, 1))
                .returns(Proposal.SAME_AS_EXISTING, ImportLine::proposal)
                .returns(null, ImportLine::decision);
    }

    @Test
    void keepsNoDecisionThatWasTakenWithoutKnowingOfARestriction() {
        var line =
                ImportLine.read(1, 2, List.of(), "Ada Quill", PartyKind.PERSON).sameAs(new UUID(1, 1), "Ada Quill", 1);
        var kept = KeptLine.of(line.decided(Decision.USE_MATCH), List.of());

        assertThat(kept.isOf(line)).isTrue();
        assertThat(kept.isOf(line.besides(Problem.RESTRICTED))).isFalse();
        assertThat(KeptLine.of(line.besides(Problem.RESTRICTED).decided(Decision.USE_MATCH), List.of())
                        .isOf(line))
                .isTrue();
    }

    @Test
    void keepsWhatWasChosenAndLeftWhereItIsSaidWithTheSameEffect() {
        var ada = known("Old note");
        var id = fixture.checked(
                campaign, "Name,Alias,Note,Remarks\n%s,Adele,New note,Third note\n".formatted(name(ada)));
        choose(id, Field.ALIAS, false);
        choose(id, Field.NOTE, true);

        fixture.check(id, IntakeFixture.opening(Stage.RESEARCHED));
        assertThat(chosen(id)).containsEntry(Field.ALIAS, false).containsEntry(Field.NOTE, true);
        assertThat(rechecks.carried(id)).contains(new Carried(new Decided(0, 2), Decided.NOTHING));

        fixture.check(id, plan -> plan.reading(Arrays.asList(Field.NAME, Field.ALIAS, null, Field.NOTE)));
        assertThat(chosen(id)).containsEntry(Field.ALIAS, false).containsEntry(Field.NOTE, false);
        assertThat(rechecks.carried(id)).contains(new Carried(new Decided(0, 1), new Decided(0, 1)));
    }

    @Test
    void letsAChoiceStartAnewWhereSomethingElseWouldGo() {
        var ada = known("Old note");
        var id = fixture.checked(campaign, "Name,Note\n%s,New note\n".formatted(name(ada)));
        choose(id, Field.NOTE, true);
        var card = parties.card(ada);
        parties.revise(ada, card.version(), noted(card.details(), "Somebody's own note"));

        fixture.check(id, plan -> plan);

        assertThat(chosen(id)).containsEntry(Field.NOTE, false);
        assertThat(rechecks.carried(id)).contains(new Carried(Decided.NOTHING, new Decided(0, 1)));
    }

    @Test
    void carriesMoreThanOneTransactionHolds() {
        var many = 2 * ImportLines.BATCH + 1;
        var names = IntStream.range(0, many)
                .mapToObj(number -> IntakeFixture.fresh("Ada Quill"))
                .toArray(String[]::new);
        var id = fixture.checkedNames(campaign, names);
        imports.decide(LineFilter.of(id), Decision.SKIP);
        imports.decide(id, many, Decision.CREATE);

        fixture.checkInTheBackground(id);

        assertThat(imports.counts(id))
                .returns(many - 1, counts -> counts.of(Decision.SKIP))
                .returns(many, ImportCounts::lines);
        assertThat(rechecks.carried(id)).contains(new Carried(new Decided(many, 0), Decided.NOTHING));
        assertThat(aside(id)).isZero();
    }

    @Test
    void keepsDecisionsWhenACheckBreaksOffWhileTheyAreSetAside() {
        var id = decidedTwice();
        var seen = imports.facts(id);
        run.begin(id, seen.version(), seen.plan());
        decisions.setAsideSome(id);
        assertThat(rechecks.decided(id)).isEqualTo(new Decided(2, 0));

        fixture.check(id, plan -> plan);

        assertThat(decisions(id)).containsExactly(Decision.SKIP, Decision.SKIP, Decision.CREATE);
        assertThat(rechecks.carried(id)).contains(new Carried(new Decided(2, 0), Decided.NOTHING));
    }

    @Test
    void keepsDecisionsWhenACheckBreaksOffWhileItWritesLines() {
        var id = decidedTwice();
        var seen = imports.facts(id);
        var lines = fixture.lines(id);
        run.write(id, run.begin(id, seen.version(), seen.plan()), lines.subList(0, 1));
        assertThat(rechecks.decided(id)).isEqualTo(new Decided(2, 0));
        assertThat(rechecks.carried(id)).isEmpty();

        fixture.check(id, plan -> plan);

        assertThat(decisions(id)).containsExactly(Decision.SKIP, Decision.SKIP, Decision.CREATE);
        assertThat(rechecks.carried(id)).contains(new Carried(new Decided(2, 0), Decided.NOTHING));
        assertThat(aside(id)).isZero();
    }

    @Test
    void keepsDecisionsWhenTheNewCheckIsRefused() {
        var id = decidedTwice();

        assertThatThrownBy(() -> fixture.check(id, plan -> plan.reading(Arrays.asList((Field) null))))
                .isInstanceOf(Refusal.class);

        assertThat(decisions(id)).containsExactly(Decision.SKIP, Decision.SKIP, Decision.CREATE);
        assertThat(rechecks.decided(id)).isEqualTo(new Decided(2, 0));
        assertThat(rechecks.carried(id)).isEmpty();
    }

    @Test
    void dropsWhatWasDecidedWhenAnotherSheetIsChosen() {
        var id = decidedTwice();
        var facts = imports.facts(id);

        imports.chooseSheet(id, facts.version(), facts.sheet());
        fixture.check(id, plan -> plan);

        assertThat(decisions(id)).containsOnly(Decision.CREATE);
        assertThat(rechecks.decided(id)).isEqualTo(Decided.NOTHING);
        assertThat(rechecks.carried(id)).isEmpty();
    }

    @Test
    void sealsWhatIsSetAsideAndDropsItWithTheRows() {
        var ada = known("Old note");
        var id = fixture.checked(campaign, "Name,Note\n%s,Rather private\n".formatted(name(ada)));
        choose(id, Field.NOTE, true);
        var seen = imports.facts(id);
        run.begin(id, seen.version(), seen.plan());
        decisions.setAsideSome(id);
        assertThat(aside(id)).isEqualTo(1);
        assertThat(sealed(id)).doesNotContain("Rather private");

        expiry.pass90Days();

        assertThat(aside(id)).isZero();
        assertThat(database.count("import_recheck where import_id = ?", UuidBytes.of(id)))
                .isZero();
    }

    @Test
    void tellsTheTrailWhatWasKept() {
        var id = decidedTwice();
        fixture.check(id, plan -> plan);

        assertThat(trail.history("import", id, 1).getFirst().particulars())
                .extracting(particular -> particular.name() + " " + particular.after())
                .contains("kept 2", "anew 0");
    }

    /** Three lines of which two are decided by hand. */
    private UUID decidedTwice() {
        var id = fixture.checkedNames(
                campaign,
                IntakeFixture.fresh("Ada Quill"),
                IntakeFixture.fresh("Ben Ochre"),
                IntakeFixture.fresh("Cy Lark"));
        imports.decide(id, 1, Decision.SKIP);
        imports.decide(id, 2, Decision.SKIP);
        return id;
    }

    private UUID known(String note) {
        return parties.create(new PartyDetails(
                PartyKind.PERSON,
                List.of(NameDetails.credited(IntakeFixture.fresh("Ada Quill"))),
                List.of(),
                List.of(),
                note));
    }

    private static PartyDetails noted(PartyDetails details, String note) {
        return new PartyDetails(details.kind(), details.names(), details.disciplines(), details.tags(), note);
    }

    private String name(UUID party) {
        return parties.card(party).name();
    }

    private List<Decision> decisions(UUID id) {
        return fixture.lines(id).stream().map(ImportLine::decision).toList();
    }

    private void choose(UUID id, Field field, boolean chosen) {
        changes.changes(id, 1).stream()
                .filter(change -> change.kept().said().field() == field)
                .forEach(change -> changes.choose(id, 1, change.number(), chosen));
    }

    private EnumMap<Field, Boolean> chosen(UUID id) {
        var chosen = new EnumMap<Field, Boolean>(Field.class);
        changes.changes(id, 1).forEach(change -> chosen.put(change.kept().said().field(), change.chosen()));
        return chosen;
    }

    private int aside(UUID id) {
        return database.count("import_kept where import_id = ?", UuidBytes.of(id));
    }

    private String sealed(UUID id) {
        return database
                .jdbc()
                .queryForList("select sealed from import_kept where import_id = ?", byte[].class, UuidBytes.of(id))
                .stream()
                .map(String::new)
                .collect(Collectors.joining());
    }
}
