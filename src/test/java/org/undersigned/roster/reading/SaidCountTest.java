package org.undersigned.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.roster.reading.SaidCount.Bound;

class SaidCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 million artists have signed. | EXACTLY | 20000000",
                "1.5 million people signed. | EXACTLY | 1500000",
                "Over 10k artists signed. | ABOVE | 10000",
                "1,500 thousand people signed. | EXACTLY | 1500000",
                "7 hundred artists signed. | EXACTLY | 700",
                "2 hundred thousand artists signed. | EXACTLY | 200000",
                "90 billion people signed. | EXACTLY | 999999999",
                "1000000 artists signed. | EXACTLY | 1000000",
                "Hundreds of thousands of artists signed. | AT_LEAST | 200000",
                "Tens of thousands of artists signed. | AT_LEAST | 20000",
                "Millions of artists signed. | AT_LEAST | 2000000",
                "Thousands of well-known actors signed. | AT_LEAST | 2000",
                "More than 5,000 musicians and actors have signed. | ABOVE | 5000",
                "Seven thousand artists signed. | EXACTLY | 7000",
                "More than twelve hundred artists signed. | ABOVE | 1200",
                "A thousand artists signed. | EXACTLY | 1000",
                "Some three thousand five hundred and twenty-one names signed. | ABOUT | 3521",
                "Seven hundred thousand artists signed. | EXACTLY | 700000",
                "Ten artists signed. | EXACTLY | 10",
                "Not fewer than 9,000 artists signed. | AT_LEAST | 9000",
                "No fewer than 9,000 artists signed. | AT_LEAST | 9000",
                "No less than 9,000 artists signed. | AT_LEAST | 9000",
                "Fewer than 9,000 artists signed. | BELOW | 9000",
                "In excess of 700 artists signed. | ABOVE | 700",
                "A number exceeding 700 artists signed. | ABOVE | 700",
                "Beyond 700 artists signed. | ABOVE | 700"
            })
    void readsANumberOfNames(String text, Bound bound, int number) {
        assertThat(SaidCount.ofSigners(text))
                .extracting(SaidCount::bound, SaidCount::number)
                .containsExactly(tuple(bound, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One of the artists signed.",
                "Five actors signed.",
                "And other artists signed.",
                "The 1980s artists signed.",
                "In 2026 by artists signed.",
                "The thousand-year-old artists signed."
            })
    void readsNoNumberWhereNoneIsSaid(String text) {
        assertThat(SaidCount.ofSigners(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"in excess of 700 | ABOVE", "not less than 700 | AT_LEAST", "no fewer than 700 artists | AT_LEAST"
            })
    void readsHowAClaimMeansItsNumber(String claim, Bound bound) {
        assertThat(SaidCount.read(claim)).get().returns(bound, SaidCount::bound).returns(700, SaidCount::number);
    }
}
