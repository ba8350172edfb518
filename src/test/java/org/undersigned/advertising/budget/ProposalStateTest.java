package org.undersigned.advertising.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.undersigned.advertising.budget.ProposalState.AUTHORISED;
import static org.undersigned.advertising.budget.ProposalState.DECLINED;
import static org.undersigned.advertising.budget.ProposalState.PROPOSED;
import static org.undersigned.advertising.budget.ProposalState.SUPERSEDED;
import static org.undersigned.advertising.budget.ProposalState.WITHDRAWN;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.base.Refusal;

class ProposalStateTest {

    private static final Map<ProposalState, Set<ProposalState>> ARROWS = Map.of(
            PROPOSED, Set.of(AUTHORISED, DECLINED, WITHDRAWN),
            AUTHORISED, Set.of(SUPERSEDED),
            DECLINED, Set.of(),
            WITHDRAWN, Set.of(),
            SUPERSEDED, Set.of());

    @ParameterizedTest
    @MethodSource("pairs")
    void becomesWhatTheTableSaysAndNothingElse(ProposalState from, ProposalState to) {
        assertThat(from.canBecome(to)).isEqualTo(ARROWS.get(from).contains(to));
        if (from.canBecome(to)) {
            assertThat(from.become(to)).isEqualTo(to);
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> from.become(to))
                    .returns("advertising.refused.proposal-arrow", Refusal::key);
        }
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ProposalState.values())
                .flatMap(from -> Arrays.stream(ProposalState.values()).map(to -> Arguments.of(from, to)));
    }
}
