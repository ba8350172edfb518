package org.undersigned.advertising.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How it is said until when a paper takes another page. */
class LastChangeTest {

    private static final LastChange LAST =
            new LastChange(Instant.parse("2026-11-28T00:00:00Z"), ZoneId.of("America/New_York"));

    @Test
    void saysDayAndTimeInTheZoneOfThePaper() {
        assertThat(LAST.told()).isEqualTo("27 Nov 2026, 19:00 (America/New_York)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT59M    | 59 minutes from now
            PT1H     | 1 hour from now
            PT1H59M  | 1 hour and 59 minutes from now
            PT2H57M  | 2 hours and 57 minutes from now
            PT12H30M | 12 hours from now
            PT71H    | 71 hours from now
            P4D      | 4 days from now
            """)
    void saysHowLongThatIsToTheMinuteOnTheLastDay(Duration before, String said) {
        assertThat(LAST.left(LAST.at().minus(before))).isEqualTo(said);
    }
}
