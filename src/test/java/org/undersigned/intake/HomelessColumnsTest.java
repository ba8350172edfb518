package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.intake.field.Field;

class HomelessColumnsTest {

    @Test
    void tellsParticularsOfARepresentativeWhomNoColumnNames() {
        var fields =
                List.of(Field.NAME, Field.REPRESENTATIVE_EMAIL, Field.REPRESENTATIVE_PHONE, Field.REPRESENTATIVE_ROLE);
        assertThat(HomelessColumns.UNSPOKEN.in(plan(fields))).containsExactly(1, 2, 3);
        assertThat(HomelessColumns.UNSPOKEN.in(
                        plan(List.of(Field.NAME, Field.REPRESENTATIVE, Field.REPRESENTATIVE_EMAIL))))
                .isEmpty();
        assertThat(HomelessColumns.UNSPOKEN.in(plan(List.of(Field.NAME, Field.AGENCY, Field.REPRESENTATIVE_PHONE))))
                .isEmpty();
    }

    @Test
    void tellsWhoMaySeeAddressesThatNoColumnHolds() {
        assertThat(HomelessColumns.UNADDRESSED.in(plan(List.of(Field.NAME, Field.PHONE_VISIBILITY, Field.EMAIL))))
                .containsExactly(1);
        assertThat(HomelessColumns.UNADDRESSED.in(
                        plan(List.of(Field.VISIBILITY, Field.REPRESENTATIVE_VISIBILITY, Field.NAME))))
                .containsExactly(0, 1);
        assertThat(HomelessColumns.UNADDRESSED.in(
                        plan(List.of(Field.PHONE_VISIBILITY, Field.PHONE, Field.VISIBILITY, Field.NAME))))
                .isEmpty();
        assertThat(HomelessColumns.UNADDRESSED.in(
                        plan(List.of(Field.REPRESENTATIVE_VISIBILITY, Field.REPRESENTATIVE_EMAIL))))
                .isEmpty();
    }

    private static ImportPlan plan(List<Field> fields) {
        return ImportPlan.guess(Collections.nCopies(fields.size(), "")).reading(fields);
    }
}
