package org.undersigned.base.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.Refusal;

class MoneyTest {

    private static final Money PAGE = Money.of("277200", "USD");

    @Test
    void isReadWithItsCurrency() {
        assertThat(PAGE).hasToString("$277,200.00");
        assertThat(Money.of("1050.5", "EUR")).hasToString("€1,050.50");
        assertThat(Money.of("354823", "JPY")).hasToString("¥354,823");
    }

    @Test
    void isTheSameWhateverItsTrailingZeros() {
        assertThat(Money.of("277200.00", "USD")).isEqualTo(PAGE);
    }

    @Test
    void addsWithoutLosingACent() {
        var dimes = List.of(Money.of("0.10", "USD"), Money.of("0.20", "USD"));

        assertThat(Money.sum(Currency.getInstance("USD"), dimes)).isEqualTo(Money.of("0.30", "USD"));
    }

    @Test
    void roundsAShareHalfUp() {
        assertThat(Money.of("0.05", "USD").percent(new BigDecimal("10"))).isEqualTo(Money.of("0.01", "USD"));
        assertThat(PAGE.percent(new BigDecimal("15"))).isEqualTo(Money.of("41580", "USD"));
    }

    @Test
    void refusesToMixCurrencies() {
        var euros = Money.of("1", "EUR");

        assertThatThrownBy(() -> PAGE.plus(euros)).isInstanceOf(Refusal.class).hasMessageContaining("EUR");
        assertThatThrownBy(() -> PAGE.compareTo(euros)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1000000000000", "-1000000000000", "1000000000000000000"})
    void refusesWhatCannotBePaidOrStored(String amount) {
        assertThatThrownBy(() -> Money.of(amount, "USD")).isInstanceOf(Refusal.class);
    }
}
