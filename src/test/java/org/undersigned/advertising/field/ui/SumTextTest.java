package org.undersigned.advertising.field.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.money.Money;

/** Sums are read however they are written, as long as they can be read in one way. */
class SumTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "64,575.00|USD|64575.00",
                "64575|USD|64575.00",
                "$9,000|USD|9000.00",
                "9,000 usd|USD|9000.00",
                "USD 9000.5|USD|9000.50",
                "9.000,00 EUR|EUR|9000.00",
                "€ 9.000,00|EUR|9000.00",
                "1.234.567|EUR|1234567.00",
                "9000,50|EUR|9000.50",
                "9 000,50 €|EUR|9000.50",
                "9’000.50|CHF|9000.50",
                "£12|GBP|12.00",
                "-12.30|USD|-12.30"
            })
    void isReadWhereItIsWrittenInOneWay(String typed, String currency, String sum) {
        assertThat(SumText.parse(typed, Currency.getInstance(currency))).contains(Money.of(sum, currency));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a lot|USD",
                "9.000|EUR",
                "9.000|USD",
                "€9,000|USD",
                "9,000 EUR|USD",
                "9,00,000|USD",
                "9,000.000|USD",
                "1.234,567|EUR",
                "$|USD",
                "$-|USD"
            })
    void isRefusedWhereItIsNoneOfTheCurrencyOrCouldBeReadInTwoWays(String typed, String currency) {
        assertThat(SumText.parse(typed, Currency.getInstance(currency))).isEmpty();
    }
}
