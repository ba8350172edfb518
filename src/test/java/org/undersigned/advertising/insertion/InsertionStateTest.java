package org.undersigned.advertising.insertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.base.Refusal;

class InsertionStateTest {

    private static final Map<InsertionState, Set<InsertionState>> ARROWS = Map.of(
            InsertionState.BOOKED,
                    Set.of(
                            InsertionState.MATERIAL_ACCEPTED,
                            InsertionState.CANCELLED,
                            InsertionState.CANCELLED_LATE,
                            InsertionState.NOT_RUN),
            InsertionState.MATERIAL_ACCEPTED,
                    Set.of(
                            InsertionState.RAN,
                            InsertionState.CANCELLED,
                            InsertionState.CANCELLED_LATE,
                            InsertionState.NOT_RUN),
            InsertionState.RAN, Set.of(InsertionState.FILED),
            InsertionState.FILED, Set.of(InsertionState.RAN),
            InsertionState.CANCELLED, Set.of(),
            InsertionState.CANCELLED_LATE, Set.of(),
            InsertionState.NOT_RUN, Set.of());

    @ParameterizedTest
    @EnumSource
    void goesNowhereButAlongItsArrows(InsertionState from) {
        for (var to : InsertionState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ARROWS.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @CsvSource({"BOOKED, RAN", "RAN, CANCELLED", "FILED, CANCELLED", "NOT_RUN, BOOKED", "CANCELLED_LATE, RAN"})
    void refusesOtherStepsWithASentence(InsertionState from, InsertionState to) {
        assertThatThrownBy(() -> from.become(to, "Insertion 2"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Insertion 2 is ");
    }
}
