package org.undersigned.press.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.base.Refusal;

class ReleaseStateTest {

    private static final Map<ReleaseState, Set<ReleaseState>> ARROWS = Map.of(
            ReleaseState.DRAFT, Set.of(ReleaseState.IN_REVIEW, ReleaseState.SUPERSEDED),
            ReleaseState.IN_REVIEW,
                    Set.of(ReleaseState.APPROVED, ReleaseState.CHANGES_REQUESTED, ReleaseState.SUPERSEDED),
            ReleaseState.APPROVED, Set.of(ReleaseState.SUPERSEDED),
            ReleaseState.CHANGES_REQUESTED, Set.of(ReleaseState.SUPERSEDED),
            ReleaseState.SUPERSEDED, Set.of());

    @ParameterizedTest
    @EnumSource
    void goesNowhereButAlongItsArrows(ReleaseState from) {
        for (var to : ReleaseState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ARROWS.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, APPROVED", "APPROVED, IN_REVIEW", "CHANGES_REQUESTED, APPROVED", "SUPERSEDED, DRAFT"})
    void refusesOtherStepsWithASentence(ReleaseState from, ReleaseState to) {
        assertThatThrownBy(() -> from.become(to, 3))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Version 3 is ");
    }
}
