package org.undersigned.advertising.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.Refusal;

class PublishingCalendarTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** The Wall Street Journal of 2018, with the first day of the next year. */
    private static final PublishingCalendar JOURNAL = new PublishingCalendar(
            NEW_YORK,
            EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)),
            Map.of(
                    LocalDate.of(2018, 1, 1), "New Year’s Day",
                    LocalDate.of(2018, 7, 4), "Independence Day",
                    LocalDate.of(2018, 11, 22), "Thanksgiving",
                    LocalDate.of(2018, 12, 25), "Christmas Day",
                    LocalDate.of(2019, 1, 1), "New Year’s Day"));

    @Test
    void saysWhyThereIsNoPaper() {
        assertThat(JOURNAL.noPaper(LocalDate.of(2018, 11, 22)))
                .hasValueSatisfying(none -> assertThat(none.reason()).isEqualTo("Thanksgiving"));
        assertThat(JOURNAL.noPaper(LocalDate.of(2018, 11, 25)))
                .hasValueSatisfying(none -> assertThat(none.reason()).isEqualTo("no paper on Sundays"));
        assertThat(JOURNAL.prints(LocalDate.of(2018, 11, 24))).isTrue();
    }

    @Test
    void knowsOfWhichYearsAnybodyHasLookedForHolidays() {
        assertThat(JOURNAL.knowsHolidaysOf(2019)).isTrue();
        assertThat(JOURNAL.knowsHolidaysOf(2020)).isFalse();
    }

    @Test
    void refusesADayWithoutAPaperWithTheReason() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> JOURNAL.expectPrints(LocalDate.of(2018, 11, 22), "The Journal"))
                .withMessage("The Journal does not print on 22 Nov 2018 (Thanksgiving). Choose another day.");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> JOURNAL.expectPrints(LocalDate.of(2018, 11, 25), "The Journal"))
                .withMessage("The Journal does not print on Sundays, so not on 25 Nov 2018. Choose another day.");
    }

    @Test
    void forbidsNothingWhereNobodyKnowsWhenItPrints() {
        var unknown = new PublishingCalendar(NEW_YORK, Set.of(), Map.of());

        assertThat(unknown.prints(LocalDate.of(2018, 11, 25))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // over a weekend
        "2018-05-08, 2, 2018-05-04",
        // the day of the run itself, and a run on a Saturday
        "2018-05-08, 0, 2018-05-08",
        "2018-05-12, 1, 2018-05-11",
        // Thanksgiving lies in between
        "2018-11-23, 1, 2018-11-21",
        "2018-11-26, 3, 2018-11-20",
        // over the end of the year, with its first day
        "2019-01-02, 1, 2018-12-31",
        "2019-01-02, 4, 2018-12-26",
        "2019-01-02, 5, 2018-12-24",
        // over a leap day
        "2020-03-02, 1, 2020-02-28",
        "2024-03-01, 1, 2024-02-29"
    })
    void countsWorkingDaysBackwards(LocalDate run, int days, LocalDate expected) {
        assertThat(JOURNAL.workingDaysBefore(run, days)).isEqualTo(expected);
    }
}
