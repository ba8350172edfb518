package org.undersigned.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstantsTest {

    private static final Instant NOW = Instant.parse("2026-01-22T14:00:00Z");

    private final Instants instants = new Instants(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("America/New_York"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-22T13:59:40Z, just now",
        "2026-01-22T13:59:00Z, 1 minute ago",
        "2026-01-22T13:15:00Z, 45 minutes ago",
        "2026-01-22T13:00:00Z, 1 hour ago",
        "2026-01-21T14:30:00Z, 23 hours ago",
        "2026-01-16T14:00:00Z, 6 days ago",
        "2026-01-22T16:30:00Z, in 2 hours",
        "2026-01-25T14:00:00Z, in 3 days"
    })
    void isRelativeWithinAWeek(Instant instant, String shown) {
        assertThat(instants.text(instant)).isEqualTo(shown);
    }

    @Test
    void isExactAfterAWeekInItsZone() {
        assertThat(instants.text(Instant.parse("2026-01-15T03:30:00Z"))).isEqualTo("14 Jan 2026, 22:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-25T14:00:00Z | in 3 days, 25 Jan 2026, 09:00 (America/New_York)",
                "2026-02-22T14:00:00Z | 22 Feb 2026, 09:00 (America/New_York)"
            })
    void tellsWhereItIsThatTimeAndHowFarItIsWithinAWeek(Instant instant, String shown) {
        assertThat(instants.zoned(instant)).isEqualTo(shown);
    }

    @Test
    void isTheDayAfterAWeekInAList() {
        assertThat(instants.brief(Instant.parse("2026-01-15T03:30:00Z"))).isEqualTo("14 Jan 2026");
        assertThat(instants.brief(NOW.minusSeconds(60))).isEqualTo("1 minute ago");
    }

    @Test
    void namesTheZoneOfAnExactInstant() {
        assertThat(instants.exact(NOW)).isEqualTo("Thursday 22 January 2026, 09:00 (America/New_York)");
        assertThat(instants.exact(NOW.plusSeconds(8)))
                .isEqualTo("Thursday 22 January 2026, 09:00:08 (America/New_York)");
    }
}
