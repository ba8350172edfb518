package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.base.Refusal;

class SignatureStateTest {

    private static final Map<SignatureState, Set<SignatureState>> ARROWS = Map.of(
            SignatureState.CLAIMED, Set.of(SignatureState.CONFIRMED, SignatureState.REJECTED),
            SignatureState.CONFIRMED, Set.of(SignatureState.WITHDRAWN),
            SignatureState.REJECTED, Set.of(),
            SignatureState.WITHDRAWN, Set.of(SignatureState.CLAIMED));

    @ParameterizedTest
    @EnumSource
    void goesNowhereButAlongItsArrows(SignatureState from) {
        for (var to : SignatureState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ARROWS.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @CsvSource({"CLAIMED, WITHDRAWN", "CONFIRMED, CLAIMED", "REJECTED, CONFIRMED", "WITHDRAWN, CONFIRMED"})
    void refusesOtherStepsWithASentence(SignatureState from, SignatureState to) {
        assertThatThrownBy(() -> from.become(to, "Flea"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Flea is ");
    }
}
