package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Two rows of one file that lead to the same party and disagree are put before a person, whichever import it is. */
@ServiceTest
class ContradictingRowsTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PartyService parties;

    @Autowired
    private ParticipationService participations;

    private UUID campaign;
    private String name;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
        name = IntakeFixture.fresh("Ada Quill");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    private UUID known(String note) {
        var id = fixture.checked(campaign, "Name,Note\n%s,%s\n".formatted(name, note));
        fixture.apply(id);
        return fixture.line(id, 1).party();
    }

    private UUID twice(String one, String other) {
        return fixture.checked(campaign, "Name,Note\n%s,%s\n%s,%s\n".formatted(name, one, name, other));
    }

    private String note(UUID party) {
        return parties.card(party).details().note();
    }

    private List<LineChange> changes(UUID id, int line) {
        return changes.changes(id, line);
    }

    @Test
    void showsEachOfTwoRowsThatDisagreeWithTheOther() {
        known("");

        var id = twice("plays cello", "plays drums");

        assertThat(fixture.lines(id))
                .extracting(ImportLine::proposal, ImportLine::problem, ImportLine::decision, ImportLine::otherRow)
                .containsExactly(
                        tuple(Proposal.SAME_AS_EXISTING, Problem.CONTRADICTED, null, 3),
                        tuple(Proposal.SAME_AS_EXISTING, Problem.CONTRADICTED, null, 2));
        assertThat(changes.disputed(id, 1)).containsExactly(Field.NOTE);
        assertThat(changes(id, 1))
                .extracting(LineChange::effect, LineChange::chosen)
                .containsExactly(tuple(ChangeEffect.ADDS, false));
        assertThat(changes(id, 2)).extracting(LineChange::chosen).containsExactly(false);
        assertThat(imports.count(LineFilter.of(id).withProblems(java.util.Set.of(Problem.CONTRADICTED))))
                .isEqualTo(2);
    }

    @Test
    void entersNeitherOfBothUnlessSomebodyChoosesOne() {
        var party = known("");
        var id = twice("plays cello", "plays drums");
        imports.decide(LineFilter.of(id), Decision.USE_MATCH);
        fixture.apply(id);
        assertThat(note(party)).isNullOrEmpty();

        var second = twice("plays cello", "plays drums");
        changes.choose(second, 2, changes(second, 2).getFirst().number(), true);
        imports.decide(LineFilter.of(second), Decision.USE_MATCH);
        fixture.apply(second);
        assertThat(note(party)).isEqualTo("plays drums");
    }

    @Test
    void asksAgainWhereBothWereChosen() {
        var party = known("plays nothing");
        var id = twice("plays cello", "plays drums");
        assertThat(changes.chooseAll(LineFilter.of(id), Field.NOTE, ChangeEffect.REPLACES, true))
                .isEqualTo(2);
        imports.decide(LineFilter.of(id), Decision.USE_MATCH);

        fixture.apply(id);

        assertThat(note(party)).isEqualTo("plays cello");
        assertThat(fixture.line(id, 2))
                .returns(null, ImportLine::outcome)
                .returns(Problem.CHANGED_SINCE, ImportLine::problem)
                .returns(2, ImportLine::otherRow);
        assertThat(changes(id, 2)).extracting(LineChange::toldOld).containsExactly("plays cello");
    }

    @Test
    void tellsOnlyTheRowThatWouldChangeWhatTheOtherOneConfirms() {
        known("plays cello");

        var id = twice("plays cello", "plays drums");

        assertThat(fixture.lines(id))
                .extracting(ImportLine::problem, ImportLine::decision, ImportLine::otherRow)
                .containsExactly(tuple(null, Decision.USE_MATCH, null), tuple(Problem.CONTRADICTED, null, 2));
    }

    @Test
    void settlesRowsThatSayTheSame() {
        known("plays cello");

        var id = twice("plays cello", "plays cello");

        assertThat(fixture.lines(id))
                .extracting(ImportLine::problem, ImportLine::decision, ImportLine::byHand)
                .containsOnly(tuple(null, Decision.USE_MATCH, false));
    }

    @Test
    void leavesRowsAloneThatAddToEachOther() {
        known("");

        var id = fixture.checked(campaign, """
            Name,Honours,Note
            %s,Lantern Prize winner,plays cello
            %s,Inkwell Prize winner,
            """.formatted(name, name));

        assertThat(fixture.lines(id)).extracting(ImportLine::problem).containsOnlyNulls();
        assertThat(changes(id, 2)).extracting(LineChange::chosen).containsExactly(true);
    }

    /** A participation is opened once: what the second row says of it would be lost. */
    @Test
    void putsTheSecondRowBackThatAnOpenedParticipationContradicts() {
        var party = known("");
        var rows = "Name,Tier\n%s,A\n%s,C\n".formatted(name, name);
        var id = fixture.checked(campaign, rows, IntakeFixture.opening(Stage.IDENTIFIED));
        assertThat(fixture.lines(id)).extracting(ImportLine::problem).containsOnly(Problem.CONTRADICTED);
        imports.decide(LineFilter.of(id), Decision.USE_MATCH);

        fixture.apply(id);

        assertThat(participations.of(campaign, party).orElseThrow().tier()).isEqualTo(Tier.A);
        assertThat(fixture.line(id, 2)).returns(null, ImportLine::outcome);
        assertThat(changes(id, 2))
                .extracting(LineChange::effect, LineChange::chosen)
                .containsExactly(tuple(ChangeEffect.REPLACES, false));

        imports.decide(id, 2, Decision.USE_MATCH);
        fixture.apply(id);
        assertThat(fixture.line(id, 2)).returns(Outcome.LINKED, ImportLine::outcome);
    }

    /** The rows are written and compared some hundred at a time. */
    @Test
    void findsTheOtherRowFarAway() {
        known("");
        var rows = new StringBuilder("Name,Note\n").append(name).append(",plays cello\n");
        IntStream.range(0, ImportLines.BATCH)
                .forEach(row -> rows.append(IntakeFixture.fresh("Bea Stone")).append(",\n"));
        rows.append(name).append(",plays drums\n");

        var id = fixture.checked(campaign, rows.toString());

        assertThat(fixture.line(id, 1)).returns(Problem.CONTRADICTED, ImportLine::problem);
        assertThat(fixture.line(id, ImportLines.BATCH + 2))
                .returns(Problem.CONTRADICTED, ImportLine::problem)
                .returns(2, ImportLine::otherRow);
    }

    @Test
    void keepsADecisionAboutThemWhenTheRowsAreCheckedAgain() {
        known("");
        var id = twice("plays cello", "plays drums");
        changes.choose(id, 2, changes(id, 2).getFirst().number(), true);
        imports.decide(id, 2, Decision.USE_MATCH);

        fixture.check(id, plan -> plan);

        assertThat(fixture.line(id, 2)).returns(Decision.USE_MATCH, ImportLine::decision);
        assertThat(changes(id, 2)).extracting(LineChange::chosen).containsExactly(true);
        assertThat(changes(id, 1)).extracting(LineChange::chosen).containsExactly(false);
    }
}
