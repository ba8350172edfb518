package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Accents that were ruined are put right in all words of a row; what cannot be put right is told before it is entered. */
@ServiceTest
class DamagedWordsTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ImportSurvey survey;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PartyService parties;

    @Autowired
    private HonourService honours;

    @Autowired
    private AffiliationService affiliations;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    private static String rows(String name, String body) {
        return "Name,Union,Honours,Note\n%s,%s,Prix de la Cr\u00C3\u00A9ation,caf\u00C3\u00A9 at noon\n"
                .formatted(name, body);
    }

    @Test
    void putsAccentsRightInEveryColumnOfWords() {
        var body = IntakeFixture.fresh("Uni\u00C3\u00B3n Quill");
        var id = fixture.checked(campaign, rows(IntakeFixture.fresh("Ada Quill"), body));
        assertThat(fixture.line(id, 1))
                .returns(Decision.CREATE, ImportLine::decision)
                .returns(Set.of(CleaningRule.RUINED_ACCENTS), ImportLine::rules);
        assertThat(WordCells.ruined(
                        imports.facts(id).plan(), fixture.line(id, 1).cells()))
                .containsExactly(Field.HONOUR, Field.BODY, Field.NOTE);

        fixture.apply(id);

        var party = fixture.line(id, 1).party();
        assertThat(honours.honours(party))
                .extracting(line -> line.details().text())
                .containsExactly("Prix de la Création");
        assertThat(affiliations.bodiesOf(party))
                .extracting(line -> line.name())
                .containsExactly(body.replace("\u00C3\u00B3", "ó"));
        assertThat(parties.card(party).details().note()).isEqualTo("café at noon");
    }

    @Test
    void tellsBeforehandWhatTheRuleDoesToThem() {
        var id = fixture.upload(campaign, "rows.csv", rows(IntakeFixture.fresh("Ada Quill"), "Uni\u00C3\u00B3n"));

        var effect = survey.of(id, imports.facts(id).plan()).rules().stream()
                .filter(one -> one.rule() == CleaningRule.RUINED_ACCENTS)
                .findFirst()
                .orElseThrow();

        assertThat(effect.names()).isEqualTo(3);
        assertThat(effect.examples()).contains(new FileSurvey.Example("Uni\u00C3\u00B3n", java.util.List.of("Unión")));
    }

    @Test
    void leavesThemAsTheyStandWhereTheRuleIsRefused() {
        var id = fixture.upload(campaign, "rows.csv", rows(IntakeFixture.fresh("Ada Quill"), ""));

        fixture.check(id, plan -> plan.refusing(Set.of(CleaningRule.RUINED_ACCENTS)));

        assertThat(fixture.line(id, 1)).returns(Set.of(), ImportLine::rules);
        assertThat(changes.changes(id, 1)).extracting(LineChange::told).contains("Prix de la Cr\u00C3\u00A9ation");
    }

    @Test
    void leavesADamagedNameToAPerson() {
        var name = IntakeFixture.fresh("Miguel \u00C3ngel Oca\u00C3\u00B1a");
        var id = fixture.checkedNames(campaign, name, IntakeFixture.fresh("JO\u00C3O S\u00C3O ROE"));

        assertThat(fixture.lines(id))
                .extracting(ImportLine::proposal, ImportLine::problem, ImportLine::decision)
                .containsExactly(
                        tuple(Proposal.CREATE, Problem.DAMAGED_NAME, null),
                        tuple(Proposal.CREATE, null, Decision.CREATE));
        assertThat(imports.lines(LineFilter.of(id).withProblems(Set.of(Problem.DAMAGED_NAME)), 0, 10))
                .hasSize(1);

        fixture.apply(id);

        assertThat(fixture.line(id, 1))
                .returns(Outcome.SKIPPED, ImportLine::outcome)
                .returns(null, ImportLine::party);
    }

    @Test
    void createsADamagedNameWhereAPersonHasDecidedSoAndAsksNoMore() {
        var name = IntakeFixture.fresh("Miguel \u00C3ngel");
        var id = fixture.checkedNames(campaign, name);
        imports.decide(id, 1, Decision.CREATE);
        fixture.apply(id);
        assertThat(fixture.line(id, 1)).returns(Outcome.CREATED, ImportLine::outcome);

        var again = fixture.checkedNames(campaign, name);

        assertThat(fixture.line(again, 1))
                .returns(fixture.line(id, 1).party(), ImportLine::match)
                .returns(null, ImportLine::problem)
                .returns(Decision.USE_MATCH, ImportLine::decision);
    }

    @Test
    void entersDamagedWordsOnlyWhereTheyAreChosen() {
        var name = IntakeFixture.fresh("Ada Quill");
        fixture.applied(campaign, name);

        var id = fixture.checked(campaign, "Name,Honours,Note\n%s,Prix de la Cr\u00C3ation,whole\n".formatted(name));

        assertThat(fixture.line(id, 1)).returns(Problem.DAMAGED_WORDS, ImportLine::problem);
        assertThat(changes.changes(id, 1))
                .extracting(change -> change.kept().said().field(), LineChange::effect, LineChange::chosen)
                .containsExactly(
                        tuple(Field.HONOUR, ChangeEffect.ADDS, false), tuple(Field.NOTE, ChangeEffect.ADDS, true));
    }

    @Test
    void leavesANewPartyWithDamagedWordsToAPerson() {
        var id = fixture.checked(
                campaign, "Name,Note\n%s,caf\uFFFD at noon\n".formatted(IntakeFixture.fresh("Ada Quill")));

        assertThat(fixture.line(id, 1))
                .returns(Problem.DAMAGED_WORDS, ImportLine::problem)
                .returns(null, ImportLine::decision);
        assertThat(WordCells.damaged(
                        imports.facts(id).plan(), fixture.line(id, 1).cells()))
                .containsExactly(Field.NOTE);
    }
}
