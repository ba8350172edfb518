package org.undersigned.intake.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.intake.field.DayEvidence.SeenDay;

class WrittenDayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-01|2026-02-01",
                "2026-02-01T14:30:00|2026-02-01",
                "1 February 2026|2026-02-01",
                "Feb 1, 2026|2026-02-01",
                "1.2.2026|2026-02-01",
                "13/02/2026|2026-02-13",
                "02/13/2026 09:30|2026-02-13",
                "13-02-2026|2026-02-13",
                "02/02/2026|2026-02-02"
            })
    void readsWhatIsOneDay(String cell, LocalDate day) {
        assertThat(WrittenDay.read(cell)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "01/02/2026",
                "1/2/2026 10:00",
                "31/04/2026",
                "13/13/2026",
                "0/3/2026",
                "1/2/26",
                "1/2-2026",
                "2026-02-31"
            })
    void readsNothingWhereNobodyCanTell(String cell) {
        assertThat(WrittenDay.read(cell)).isEmpty();
    }

    @Test
    void tellsADayFromATelephoneNumber() {
        assertThat(WrittenDay.isDay("01/02/2026")).isTrue();
        assertThat(WrittenDay.isDay("2026-02-01 14:30")).isTrue();
        assertThat(WrittenDay.isDay("555-0163-772")).isFalse();
        assertThat(WrittenDay.isDay("01/02/2026, 555 0163 772")).isFalse();
    }

    @Test
    void readsWhatCouldBeTwoDaysAsSomebodyHasSaid() {
        assertThat(WrittenDay.in(DayOrder.DAY_FIRST, "01/02/2026")).isEqualTo("2026-02-01");
        assertThat(WrittenDay.in(DayOrder.MONTH_FIRST, " 1-2-2026 10:00")).isEqualTo("2026-01-02");
        assertThat(WrittenDay.in(DayOrder.MONTH_FIRST, "13/02/2026")).isEqualTo("13/02/2026");
        assertThat(WrittenDay.in(DayOrder.DAY_FIRST, "soon")).isEqualTo("soon");
    }

    @Test
    void findsOutFromOneValueWhatComesFirstInAll() {
        var either = DayEvidence.NONE.with(2, "Ada").with(3, "01/02/2026").with(4, "03/04/2026");
        assertThat(either.told()).isEmpty();
        assertThat(either).returns(2, DayEvidence::unclear).returns(new SeenDay(3, "01/02/2026"), DayEvidence::either);

        var dayFirst = either.with(5, "13/02/2026").with(6, "14/02/2026");
        assertThat(dayFirst.told()).contains(DayOrder.DAY_FIRST);
        assertThat(dayFirst.telling()).contains(new SeenDay(5, "13/02/2026"));
        assertThat(either.with(5, "02/13/2026").told()).contains(DayOrder.MONTH_FIRST);
    }

    @Test
    void tellsNothingWhereAColumnContradictsItselfOrHoldsNoSuchDay() {
        var both = DayEvidence.NONE.with(2, "13/02/2026").with(3, "02/13/2026");
        assertThat(both.isContradictory()).isTrue();
        assertThat(both.told()).isEmpty();
        assertThat(both.telling()).isEmpty();
        assertThat(DayEvidence.NONE.with(2, "13/45/2026").with(3, "31/04/2026").with(4, "2026-02-13"))
                .isEqualTo(DayEvidence.NONE);
    }
}
