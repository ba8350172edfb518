package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What is chosen for the columns of an import before its rows are checked. */
@ServiceTest
class PlanServiceTest {

    @Autowired
    private PlanService plans;

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private Database database;

    private Unwritten unwritten;
    private UUID id;

    @BeforeEach
    void signInAndUpload() {
        Staff.signIn(Role.CAMPAIGNER);
        id = fixture.upload(fixture.campaign(), "rows.csv", "Name,Where\nAda Quill,Oslo\n");
        unwritten = Unwritten.in(database, "chosen_plan", "sheet_import");
    }

    @Test
    void keepsAChoiceForAllUntilTheRowsAreChecked() {
        var seen = plans.choice(id).seen();
        assertThat(seen.details()).isEqualTo(imports.facts(id).plan());
        var chosen = seen.details().reading(Arrays.asList(null, Field.NOTE)).called("Guild list");
        plans.choose(id, seen.version(), chosen);

        var by = Staff.signIn(Role.COORDINATOR);
        assertThat(plans.choice(id).seen().details()).isEqualTo(chosen);
        assertThat(plans.choice(id).by())
                .isNotNull()
                .extracting(PlanChoice.By::user)
                .isNotEqualTo(by);
        assertThat(imports.facts(id).plan().fields()).containsExactly(Field.NAME, null);

        fixture.check(id, plan -> plan);
        assertThat(plans.choice(id).by()).isNull();
        assertThat(plans.choice(id).seen().details())
                .isEqualTo(imports.facts(id).plan());
    }

    @Test
    void refusesWhatWasChosenWithoutSeeingTheLastChoiceOrTheLastCheck() {
        var seen = plans.choice(id).seen();
        plans.choose(id, seen.version(), seen.details().called("Guild list"));
        unwritten.whenRefused("base.refused.conflict", () -> plans.choose(id, seen.version(), seen.details()));
        unwritten.whenRefused("base.refused.conflict", () -> plans.expect(id, seen.version()));

        var again = plans.choice(id).seen();
        fixture.check(id, plan -> plan);
        unwritten.whenRefused("base.refused.conflict", () -> plans.choose(id, again.version(), again.details()));
    }

    @Test
    void refusesAChoiceForAnImportThatIsApplied() {
        fixture.check(id, plan -> plan);
        fixture.apply(id);
        var seen = plans.choice(id).seen();
        unwritten.whenRefused("intake.refused.too-late", () -> plans.choose(id, seen.version(), seen.details()));
    }

    @Test
    void keepsNoHeadings() {
        var seen = plans.choice(id).seen();
        plans.choose(id, seen.version(), seen.details());
        assertThat(database.count("chosen_plan where plan like '%Where%'")).isZero();
        assertThat(plans.choice(id).seen().details().headings()).containsExactly("Name", "Where");
    }
}
