package org.undersigned.advertising.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.base.Refusal;

class OrderStateTest {

    private static final Map<OrderState, Set<OrderState>> ARROWS = Map.of(
            OrderState.DRAFT, Set.of(OrderState.PENDING_APPROVAL, OrderState.CANCELLED),
            OrderState.PENDING_APPROVAL,
                    Set.of(OrderState.APPROVED, OrderState.DECLINED, OrderState.CANCELLED, OrderState.SUPERSEDED),
            OrderState.APPROVED, Set.of(OrderState.SENT, OrderState.CANCELLED, OrderState.SUPERSEDED),
            OrderState.SENT,
                    Set.of(OrderState.CONFIRMED, OrderState.DECLINED, OrderState.CANCELLED, OrderState.SUPERSEDED),
            OrderState.CONFIRMED, Set.of(OrderState.SENT, OrderState.CANCELLED, OrderState.SUPERSEDED),
            OrderState.DECLINED, Set.of(),
            OrderState.CANCELLED, Set.of(),
            OrderState.SUPERSEDED, Set.of());

    @ParameterizedTest
    @EnumSource
    void goesNowhereButAlongItsArrows(OrderState from) {
        for (var to : OrderState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ARROWS.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, APPROVED", "DRAFT, SENT", "APPROVED, CONFIRMED", "SUPERSEDED, DRAFT", "CANCELLED, SENT"})
    void refusesOtherStepsWithASentence(OrderState from, OrderState to) {
        assertThatThrownBy(() -> from.become(to, "Revision 3"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Revision 3 is ");
    }
}
