package org.undersigned.advertising.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.base.Refusal;

class InvoiceStateTest {

    private static final Map<InvoiceState, Set<InvoiceState>> ARROWS = Map.of(
            InvoiceState.ENTERED, Set.of(InvoiceState.MATCHED, InvoiceState.DISPUTED, InvoiceState.WITHDRAWN),
            InvoiceState.MATCHED, Set.of(InvoiceState.APPROVED, InvoiceState.WITHDRAWN),
            InvoiceState.DISPUTED, Set.of(InvoiceState.APPROVED, InvoiceState.WITHDRAWN),
            InvoiceState.APPROVED, Set.of(InvoiceState.PAID),
            InvoiceState.PAID, Set.of(),
            InvoiceState.WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void goesNowhereButAlongItsArrows(InvoiceState from) {
        for (var to : InvoiceState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ARROWS.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERED, APPROVED",
        "ENTERED, PAID",
        "MATCHED, PAID",
        "PAID, ENTERED",
        "MATCHED, DISPUTED",
        "APPROVED, WITHDRAWN",
        "PAID, WITHDRAWN",
        "WITHDRAWN, APPROVED"
    })
    void refusesOtherStepsWithASentence(InvoiceState from, InvoiceState to) {
        assertThatThrownBy(() -> from.become(to, "Invoice 7"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Invoice 7 is ");
    }
}
