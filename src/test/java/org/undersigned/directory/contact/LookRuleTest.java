package org.undersigned.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LookRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 22);
    private static final Instant NOW = Instant.parse("2026-01-22T09:00:00Z");
    private static final UUID CASEY = new UUID(0, 1);

    @Test
    void findsMoreThanTenOnADayUnusual() {
        assertThat(unusual(10)).isEmpty();
        assertThat(unusual(11)).containsExactly(new UnusualLooks(CASEY, TODAY, 11, 11, OptionalInt.empty()));
    }

    @Test
    void findsMoreThanThreeTimesTheOwnMedianUnusual() {
        assertThat(unusual(6, 1, 2, 9)).isEmpty();
        assertThat(unusual(7, 1, 2, 9)).containsExactly(new UnusualLooks(CASEY, TODAY, 7, 19, OptionalInt.of(2)));
    }

    @Test
    void knowsNoMedianOfTwoDays() {
        assertThat(unusual(7, 1, 1)).isEmpty();
    }

    @Test
    void forgetsAfterSevenDays() {
        assertThat(LookRule.unusual(List.of(new DayLooks(CASEY, TODAY.minusDays(6), 11)), NOW))
                .hasSize(1);
        assertThat(LookRule.unusual(List.of(new DayLooks(CASEY, TODAY.minusDays(7), 11)), NOW))
                .isEmpty();
    }

    @Test
    void namesWhoLookedMostFirst() {
        var other = new UUID(0, 2);
        assertThat(LookRule.unusual(List.of(new DayLooks(CASEY, TODAY, 11), new DayLooks(other, TODAY, 12)), NOW))
                .extracting(UnusualLooks::user)
                .containsExactly(other, CASEY);
    }

    /** @param before on the days before today, the latest first */
    private static List<UnusualLooks> unusual(int today, int... before) {
        var days = new ArrayList<>(List.of(new DayLooks(CASEY, TODAY, today)));
        for (var looks : before) {
            days.add(new DayLooks(CASEY, TODAY.minusDays(days.size()), looks));
        }
        return LookRule.unusual(days, NOW);
    }
}
