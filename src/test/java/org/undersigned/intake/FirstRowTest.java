package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Files with headings and without. */
@ServiceTest
class FirstRowTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void losesNoFirstRowOfAListWithoutHeadings() {
        var first = IntakeFixture.fresh("Jane Doe");
        var id = fixture.upload(campaign, "rows.csv", first + ",1\n" + IntakeFixture.fresh("John Roe") + ",2\n");
        assertThat(imports.facts(id)).returns(2, ImportFacts::lines);
        assertThat(imports.facts(id).plan().fields()).containsExactly(Field.NAME, null);

        fixture.check(id, plan -> plan);

        assertThat(fixture.lines(id)).extracting(ImportLine::name).first().isEqualTo(first);
    }

    @Test
    void takesRowsOfUnknownWordsForHeadingsUntilSomebodySaysOtherwise() {
        var first = IntakeFixture.fresh("Jane Doe");
        var second = IntakeFixture.fresh("John Roe");
        var id = fixture.upload(campaign, "rows.csv", first + ",Oslo\n" + second + ",Rome\n");
        assertThat(imports.facts(id).plan().headings()).containsExactly(first, "Oslo");

        imports.chooseHeadings(id, imports.facts(id).version(), false);
        assertThat(imports.facts(id))
                .returns(2, ImportFacts::lines)
                .returns(List.of("", ""), facts -> facts.plan().headings());
        fixture.check(id, plan -> plan);
        assertThat(fixture.lines(id)).extracting(ImportLine::name).containsExactly(first, second);

        imports.chooseHeadings(id, imports.facts(id).version(), true);
        assertThat(imports.facts(id)).returns(ImportState.UPLOADED, ImportFacts::state);
        assertThat(imports.facts(id).plan().headings()).containsExactly(first, "Oslo");
    }

    @Test
    void knowsTheHeadingOfTheDayOnWhichSomebodyWasAskedBefore() {
        assertThat(Field.guess("Asked before we had this system")).contains(Field.ASKED_ON);
    }
}
