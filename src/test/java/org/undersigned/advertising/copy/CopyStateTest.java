package org.undersigned.advertising.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.base.Refusal;

class CopyStateTest {

    private static final Map<CopyState, Set<CopyState>> ARROWS = new EnumMap<>(Map.of(
            CopyState.DRAFT, Set.of(CopyState.IN_REVIEW, CopyState.SUPERSEDED, CopyState.ABANDONED),
            CopyState.IN_REVIEW,
                    Set.of(CopyState.APPROVED, CopyState.CHANGES_REQUESTED, CopyState.SUPERSEDED, CopyState.ABANDONED),
            CopyState.APPROVED, Set.of(CopyState.SUPERSEDED, CopyState.ABANDONED),
            CopyState.CHANGES_REQUESTED, Set.of(CopyState.SUPERSEDED, CopyState.ABANDONED),
            CopyState.SUPERSEDED, Set.of(),
            CopyState.ABANDONED, Set.of()));

    @ParameterizedTest
    @EnumSource
    void goesOnlyWhereAnArrowLeadsAndRefusesAllElse(CopyState from) {
        for (var to : CopyState.values()) {
            assertThat(from.canBecome(to)).isEqualTo(ARROWS.get(from).contains(to));
            if (from.canBecome(to)) {
                assertThat(from.become(to, 3)).isEqualTo(to);
            } else {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> from.become(to, 3))
                        .returns("advertising.refused.copy-arrow", Refusal::key);
            }
        }
    }
}
