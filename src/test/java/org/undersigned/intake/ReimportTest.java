package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A list that comes again: what it changes waits, and nothing else does. */
@ServiceTest
class ReimportTest {

    private static final int ROWS = 30;
    private static final int CHANGED = 10;
    private static final int WITHOUT_BODY = 3;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService fieldChanges;

    @Autowired
    private AffiliationService affiliations;

    private UUID campaign;
    private final List<String> names = new ArrayList<>();
    private String body;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
        body = IntakeFixture.fresh("Quill Works");
        IntStream.range(0, ROWS).forEach(row -> names.add(IntakeFixture.fresh("Ada Quill")));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    /** The last rows say what somebody is, and not where. */
    private String rows(int changed) {
        var rows = new StringBuilder("name,role,org,contributor\n");
        for (var row = 0; row < ROWS; row++) {
            rows.append(names.get(row))
                    .append(row < changed ? ",Head of Ink " : ",Maker of Ink ")
                    .append(row)
                    .append(',')
                    .append(row < ROWS - WITHOUT_BODY ? body : "")
                    .append(",true\n");
        }
        return rows.toString();
    }

    private UUID applied() {
        var id = fixture.checked(campaign, rows(0));
        fixture.apply(id);
        return id;
    }

    private UUID again(String fileName) {
        var id = fixture.upload(campaign, fileName, rows(CHANGED));
        fixture.check(id, plan -> plan);
        return id;
    }

    private List<String> offices(UUID first) {
        return fixture.lines(first).stream()
                .flatMap(line -> affiliations.bodiesOf(line.party()).stream())
                .map(line -> line.details().part())
                .toList();
    }

    @Test
    void changesTenOfThirtyRowsAndPutsThemBack() {
        var first = applied();
        var before = offices(first);
        assertThat(before)
                .hasSize(ROWS - WITHOUT_BODY)
                .contains("Maker of Ink 0")
                .doesNotContainNull();

        var id = again("list of july.csv");

        var counts = imports.counts(id);
        assertThat(counts.undecided()).isEqualTo(CHANGED);
        assertThat(counts.of(Decision.USE_MATCH)).isEqualTo(ROWS - CHANGED);
        var replacing = LineFilter.of(id).withEffect(ChangeEffect.REPLACES);
        assertThat(imports.lines(replacing, 0, ROWS))
                .hasSize(CHANGED)
                .allSatisfy(line -> assertThat(line.decision()).isNull());
        assertThat(imports.count(LineFilter.of(id).withEffect(ChangeEffect.ADDS)))
                .isZero();
        assertThat(imports.count(LineFilter.of(id).withEffect(ChangeEffect.UNHELD)))
                .isEqualTo(WITHOUT_BODY);

        assertThat(fieldChanges.chooseAll(LineFilter.of(id), Field.OFFICE, ChangeEffect.REPLACES, true))
                .isEqualTo(CHANGED);
        assertThat(imports.decide(replacing, Decision.USE_MATCH)).isEqualTo(CHANGED);
        fixture.apply(id);

        assertThat(imports.counts(id).values())
                .returns(0, values -> values.values(ValueOutcome.ADDED))
                .returns(CHANGED, values -> values.values(ValueOutcome.REPLACED))
                .returns(CHANGED, values -> values.rows(ValueOutcome.REPLACED))
                .returns(0, values -> values.values(ValueOutcome.LEFT))
                .returns(WITHOUT_BODY, values -> values.values(ValueOutcome.IN_VAIN));
        var after = offices(first);
        assertThat(IntStream.range(0, after.size())
                        .filter(row -> !after.get(row).equals(before.get(row)))
                        .boxed())
                .hasSize(CHANGED)
                .allSatisfy(row -> assertThat(after.get(row)).isEqualTo("Head of Ink " + row));

        fixture.undo(id);

        assertThat(offices(first)).isEqualTo(before);
        assertThat(imports.counts(id).of(Outcome.UNDONE)).isEqualTo(ROWS);
    }

    @Test
    void countsWhatWasNotChosenAndLeavesItAsItIs() {
        var first = applied();
        var before = offices(first);
        var id = again("rows.csv");

        imports.decide(LineFilter.of(id).withProposal(Proposal.SAME_AS_EXISTING), Decision.USE_MATCH);
        fixture.apply(id);

        assertThat(imports.counts(id).values())
                .returns(0, values -> values.values(ValueOutcome.REPLACED))
                .returns(CHANGED, values -> values.values(ValueOutcome.LEFT))
                .returns(WITHOUT_BODY, values -> values.values(ValueOutcome.IN_VAIN));
        assertThat(offices(first)).isEqualTo(before);
    }

    @Test
    void leavesRowsToAPersonThatWouldOpenAParticipation() {
        applied();
        var id = fixture.upload(campaign, "rows.csv", rows(CHANGED));

        fixture.check(id, IntakeFixture.opening(Stage.TALKING));

        assertThat(imports.counts(id).undecided()).isEqualTo(ROWS);
    }

    @Test
    void leavesTheSameNamesOfAnotherListToAPerson() {
        applied();
        var id = fixture.upload(campaign, "guild.csv", "Name\n" + String.join("\n", names) + "\n");

        fixture.check(id, plan -> plan);

        assertThat(imports.counts(id).undecided()).isEqualTo(ROWS);
    }

    @Test
    void knowsTheListByWhatStandsOfIt() {
        var first = applied();
        var second = fixture.checked(campaign, rows(0));
        fixture.apply(second);
        fixture.undo(second);
        assertThat(imports.counts(second).of(Outcome.UNDONE)).isEqualTo(ROWS);

        var third = fixture.checked(campaign, rows(0));
        assertThat(imports.counts(third).undecided()).isZero();
        assertThat(fixture.line(third, 1))
                .returns(fixture.line(first, 1).party(), ImportLine::match)
                .returns(false, ImportLine::byHand);
        imports.decide(third, 1, Decision.SKIP);
        assertThat(fixture.line(third, 1).decision()).isEqualTo(Decision.SKIP);
    }

    @Test
    void tellsThatAPartyCameWithAnotherRow() {
        var member = names.getFirst();
        var id = fixture.checked(
                campaign, "Name,Kind,Members\n%s,group,%s\n%s,person,\n".formatted(names.getLast(), member, member));
        assertThat(imports.counts(id).of(Decision.CREATE)).isEqualTo(2);

        fixture.apply(id);

        assertThat(imports.counts(id).brought()).isOne();
        assertThat(fixture.line(id, 2))
                .returns(Outcome.LINKED, ImportLine::outcome)
                .satisfies(line -> assertThat(line.outcomeReason()).startsWith("Another row of the file had brought"));
        assertThat(fixture.line(id, 1).outcomeReason()).isNull();
    }

    @Test
    void tellsWhatIsPrintedBesideASignatureWhereNoneIsRecorded() {
        var id = fixture.checked(
                campaign,
                "name,beside,at,years\n%s,Maker of Ink,%s,3\n".formatted(names.getFirst(), body),
                plan -> plan.reading(Arrays.asList(Field.NAME, Field.DESCRIPTOR, Field.AFFILIATION, null)));
        assertThat(HomelessColumns.UNSIGNED.in(imports.facts(id).plan())).containsExactly(1, 2);
        assertThat(imports.count(LineFilter.of(id).withEffect(ChangeEffect.UNSIGNED)))
                .isOne();

        fixture.apply(id);

        assertThat(fixture.line(id, 1).outcomeReason()).contains("Descriptor, Title for identification");
        assertThat(imports.counts(id).values().counts())
                .isEqualTo(Map.of(ValueOutcome.IN_VAIN, new ValueCounts.Count(2, 1)));
    }
}
