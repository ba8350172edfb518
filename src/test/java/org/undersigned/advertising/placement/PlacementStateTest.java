package org.undersigned.advertising.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.base.Refusal;

class PlacementStateTest {

    private static final Map<PlacementState, Set<PlacementState>> ARROWS = new EnumMap<>(Map.of(
            PlacementState.SUBMITTED, Set.of(PlacementState.QUERIED, PlacementState.CLEARED, PlacementState.REJECTED),
            PlacementState.QUERIED, Set.of(PlacementState.SUBMITTED),
            PlacementState.CLEARED, Set.of(PlacementState.PROOF_APPROVED, PlacementState.REJECTED),
            PlacementState.PROOF_APPROVED, Set.of(PlacementState.RELEASED, PlacementState.REJECTED),
            PlacementState.RELEASED, Set.of(PlacementState.PUBLISHED, PlacementState.REJECTED),
            PlacementState.PUBLISHED, Set.of(),
            PlacementState.REJECTED, Set.of(PlacementState.PUBLISHED)));

    @ParameterizedTest
    @EnumSource
    void goesOnlyWhereAnArrowLeadsAndRefusesAllElse(PlacementState from) {
        for (var to : PlacementState.values()) {
            assertThat(from.canBecome(to)).isEqualTo(ARROWS.get(from).contains(to));
            if (from.canBecome(to)) {
                assertThat(from.become(to, "Launch page")).isEqualTo(to);
            } else {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> from.become(to, "Launch page"))
                        .returns("advertising.placement.refused.arrow", Refusal::key);
            }
        }
    }
}
