package org.undersigned.advertising.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;

class FactTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PAGE_COLUMNS     | 6                                | 6
            PAGE_DEPTH       | 21.00"                           | 21 in
            PAGE_DEPTH       | 54 cm                            | 540 mm
            COLUMN_WIDTHS    | 1.68 in; 3.52 in                 | 1 = 1.68 in; 2 = 3.52 in
            COLUMN_WIDTHS    | 6=10 in ; 1=1.562 in             | 1 = 1.562 in; 6 = 10 in
            STANDARD_SIZES   | 6x21 in; 3 × 21 in               | 6 × 21 in; 3 × 21 in
            SMALLEST_TYPE    | 7.50                             | 7.5
            INK_LIMIT        | 230                              | 230
            CROP_MARKS       | forbidden                        | FORBIDDEN
            PRINTING_CONDITION | cgats21-2-CRPC1                | CGATS21_2_CRPC1
            PRINTING_CONDITION | CGATS TR 002                   | CGATS_TR_002
            SPACE_DEADLINE   | 2 17:00                          | 2 17:00
            SPACE_DEADLINE   | 5                                | 5
            PRINT_DAYS       | Sat, monday;tue                  | MONDAY, TUESDAY, SATURDAY
            PREPAID          | yes                              | YES
            LABEL            | '  ADVERTISEMENT '               | ADVERTISEMENT
            LABEL            | ''                               | ''
            """)
    void keepsWhatIsTypedInOneForm(FactKey key, String typed, String kept) {
        assertThat(FactText.canonical(key, typed)).isEqualTo(kept);
        assertThat(FactText.canonical(key, kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PAGE_COLUMNS     | six
            PAGE_COLUMNS     | 0
            PAGE_DEPTH       | 21
            PAGE_DEPTH       | 21 ft
            PAGE_DEPTH       | 2000 in
            COLUMN_WIDTHS    | 1 = 1 in; 1 = 2 in
            COLUMN_WIDTHS    | 0 = 1 in
            STANDARD_SIZES   | full page
            STANDARD_SIZES   | 0 x 21 in
            SMALLEST_TYPE    | small
            INK_LIMIT        | 12345
            CROP_MARKS       | UNKNOWN
            PRINTING_CONDITION | ISOnewspaper26v4
            SPACE_DEADLINE   | 2 25:00
            SPACE_DEADLINE   | 61
            PRINT_DAYS       | weekdays
            PRINT_DAYS       | T
            PREPAID          | sometimes
            """)
    void refusesWhatIsNoValueOfItsForm(FactKey key, String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> FactText.canonical(key, typed));
    }

    @Test
    void readsWhatItKept() {
        assertThat(FactText.readLengths("1 = 1.68 in; 6 = 10.87 in"))
                .containsEntry(1, Length.inches("1.68"))
                .containsEntry(6, Length.inches("10.87"))
                .hasSize(2);
        assertThat(FactText.readSizes("6 × 21.5 in; 3 × 21 in"))
                .containsExactlyInAnyOrder(
                        new PageUnit(6, Length.inches("21.5")), new PageUnit(3, Length.inches("21")));
        assertThat(FactText.readDeadline(DeadlineKind.CANCEL, "2 11:00"))
                .isEqualTo(new DeadlineRule(DeadlineKind.CANCEL, 2, LocalTime.of(11, 0)));
        assertThat(FactText.readDeadline(DeadlineKind.SPACE, "5").cutOff()).isNull();
    }
}
