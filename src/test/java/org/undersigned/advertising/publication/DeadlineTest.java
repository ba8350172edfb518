package org.undersigned.advertising.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.Ids;

class DeadlineTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final PublishingCalendar DAILY = new PublishingCalendar(NEW_YORK, Set.of(), Map.of());

    @ParameterizedTest
    @CsvSource({
        // winter and summer time
        "2026-01-22, 2, 17:00, 2026-01-20T22:00:00Z",
        "2026-07-23, 2, 17:00, 2026-07-21T21:00:00Z",
        // run after the change to summer time, due before it
        "2026-03-10, 2, 17:00, 2026-03-06T22:00:00Z",
        // run after the change to winter time, due before it
        "2026-11-03, 2, 17:00, 2026-10-30T21:00:00Z"
    })
    void liesInThePapersZone(LocalDate run, int days, LocalTime cutOff, Instant expected) {
        var deadline = new DeadlineRule(DeadlineKind.SPACE, days, cutOff).before(run, DAILY);

        assertThat(deadline.at()).isEqualTo(expected);
    }

    @Test
    void isTheChangeItselfWhereTheHourIsLeftOut() {
        var deadline = deadline(LocalDate.of(2026, 3, 8), LocalTime.of(2, 30));

        assertThat(deadline.at()).isEqualTo(Instant.parse("2026-03-08T07:00:00Z"));
    }

    @Test
    void isTheFirstOfTwoWhereTheHourComesTwice() {
        var deadline = deadline(LocalDate.of(2026, 11, 1), LocalTime.of(1, 30));

        assertThat(deadline.at()).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    }

    @Test
    void isTheEndOfTheDayWhereTheHourIsUnknown() {
        var deadline = deadline(LocalDate.of(2026, 3, 8), null);

        assertThat(deadline.isHourKnown()).isFalse();
        assertThat(deadline.at()).isEqualTo(Instant.parse("2026-03-09T04:00:00Z"));
    }

    @Test
    void isPassedAtItsOwnInstant() {
        var deadline = deadline(LocalDate.of(2026, 1, 20), LocalTime.of(17, 0));

        assertThat(deadline.isPassed(Instant.parse("2026-01-20T21:59:59Z"))).isFalse();
        assertThat(deadline.isPassed(Instant.parse("2026-01-20T22:00:00Z"))).isTrue();
    }

    @Test
    void liesSoManyHoursEarlierForAnAdOverTwoPages() {
        assertThat(overTwoPages(LocalTime.of(17, 0), 24)).isEqualTo(Instant.parse("2026-01-19T22:00:00Z"));
        assertThat(overTwoPages(LocalTime.of(6, 0), 12)).isEqualTo(Instant.parse("2026-01-19T23:00:00Z"));
        // the end of the day, so many whole days before
        assertThat(overTwoPages(null, 24)).isEqualTo(Instant.parse("2026-01-20T05:00:00Z"));
        assertThat(overTwoPages(null, 25)).isEqualTo(Instant.parse("2026-01-19T05:00:00Z"));
    }

    private static Instant overTwoPages(@Nullable LocalTime cutOff, int earlier) {
        var rule = new DeadlineRule(DeadlineKind.SPACE, 2, cutOff);
        var said = new Sourced<>(rule, new Provenance("Rate card", "2026", null));
        return new DeadlineRules(Map.of(DeadlineKind.SPACE, said), earlier)
                .beforeDoublePage(LocalDate.of(2026, 1, 22), DeadlineKind.SPACE, DAILY)
                .orElseThrow()
                .at();
    }

    @ParameterizedTest
    @CsvSource({
        // due on the Friday before a holiday and a weekend, and a day before that
        "2026-01-22, 3 17:00, 2026-01-16T22:00:00Z, 2026-01-15T22:00:00Z",
        // the change to summer time lies between the two: by the clock it is a day all the same
        "2026-03-11, 2 01:00, 2026-03-09T05:00:00Z, 2026-03-08T06:00:00Z",
        // and here the change to winter time, of which the first hour is meant
        "2026-11-04, 2 01:00, 2026-11-02T06:00:00Z, 2026-11-01T05:00:00Z"
    })
    void countsAnAdOverTwoPagesBackFromWorkingDaysAndHolidays(
            LocalDate run, String rule, Instant single, Instant overTwoPages) {
        var edition = edition("24", rule);

        assertThat(at(edition, run, 6)).isEqualTo(single);
        assertThat(at(edition, run, 12)).isEqualTo(overTwoPages);
        assertThat(at(edition, run, 13)).isEqualTo(overTwoPages);
    }

    @Test
    void isDueLikeAnyOtherAdOverTwoPagesWhereThePaperSaysNothingOfThese() {
        var edition = edition("", "3 17:00");

        assertThat(at(edition, LocalDate.of(2026, 1, 22), 12)).isEqualTo(at(edition, LocalDate.of(2026, 1, 22), 6));
    }

    private static Instant at(PaperEdition edition, LocalDate run, int columns) {
        return edition.deadline(DeadlineKind.SPACE, run, columns).orElseThrow().at();
    }

    /** One that closes on the day of Martin Luther King, with the columns of the Wall Street Journal. */
    private static PaperEdition edition(String earlier, String space) {
        var calendar = new PublishingCalendar(
                NEW_YORK, Set.of(), Map.of(LocalDate.of(2026, 1, 19), "Martin Luther King Jr. Day"));
        var facts = Map.of(
                FactKey.PAGE_COLUMNS, fact(FactKey.PAGE_COLUMNS, "6"),
                FactKey.SPACE_DEADLINE, fact(FactKey.SPACE_DEADLINE, space),
                FactKey.DOUBLE_PAGE_EARLIER, fact(FactKey.DOUBLE_PAGE_EARLIER, earlier));
        return new PaperEdition(
                Ids.next(),
                Ids.next(),
                "Gazette",
                "National",
                NEW_YORK,
                Currency.getInstance("USD"),
                "",
                calendar,
                new FactSheet(facts));
    }

    private static FactRow fact(FactKey key, String value) {
        return new FactRow(
                Ids.next(), key, 1, value, new Provenance("Rate card", "2026", null), Ids.next(), Instant.EPOCH);
    }

    @Test
    void saysNothingOfTwoPagesWhereThePaperDoesNot() {
        var rule = new DeadlineRule(DeadlineKind.SPACE, 2, LocalTime.of(17, 0));
        var said = new Sourced<>(rule, new Provenance("Rate card", "2026", null));
        var rules = new DeadlineRules(Map.of(DeadlineKind.SPACE, said), null);

        assertThat(rules.beforeDoublePage(LocalDate.of(2026, 1, 22), DeadlineKind.SPACE, DAILY))
                .isEmpty();
    }

    @Test
    void isUnknownWhereThePaperSaysNothing() {
        var rules = new DeadlineRules(Map.of(), 24);

        assertThat(rules.before(LocalDate.of(2026, 1, 22), DeadlineKind.SPACE, DAILY))
                .isEmpty();
    }

    private static Deadline deadline(LocalDate day, @Nullable LocalTime cutOff) {
        return new Deadline(DeadlineKind.MATERIAL, day, cutOff, NEW_YORK);
    }
}
