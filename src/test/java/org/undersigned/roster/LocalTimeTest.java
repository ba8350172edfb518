package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalTimeTest {

    private static final Instant LAUNCH = Instant.parse("2027-01-21T05:01:00Z");

    @Test
    void namesTheZoneInShortAndInFull() {
        assertThat(LocalTime.of(LAUNCH, ZoneId.of("America/New_York")))
                .isEqualTo("Thursday 21 January 2027, 00:01 EST (America/New_York)");
    }

    @Test
    void namesAZoneOnceThatHasOneName() {
        assertThat(LocalTime.of(LAUNCH, ZoneId.of("UTC"))).isEqualTo("Thursday 21 January 2027, 05:01 UTC");
    }
}
