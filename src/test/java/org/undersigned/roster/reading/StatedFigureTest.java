package org.undersigned.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedFigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5,000 engineers ask: keep things open.        | 5000    | 5,000 engineers
        Join 5000+ engineers.                         | 5000    | 5000+ engineers
        More than 700 of us ask first.                | 700     | 700 of
        2.000 Ingenieure fragen.                      | 2000    | 2.000 Ingenieure
        Twelve thousand engineers ask.                | 12000   | Twelve thousand engineers
        Thousands of engineers ask.                   | 2000    | Thousands of engineers
        3 million songs were taken.                   | 3000000 | 3 million songs
        In 2026 we were 40 engineers.                 | 40      | 40 engineers
        """)
    void readsWhatIsCounted(String text, int number, String words) {
        assertThat(StatedFigure.of(text)).singleElement().isEqualTo(new StatedFigure(number, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask first.",
                "In 2026 machines learn from us.",
                "Call 202 555 0143 or write to us.",
                "Call +1 202-555-0143 today.",
                "Join us at 18:00 on 22 January 2026.",
                "A fine of $5,000 is too little.",
                "Meet us at 12 p.m. or at 10 o’clock.",
                "Three words: ask us first.",
                "example.org/2026/1000 names it."
            })
    void readsNothingInWhatCountsNothing(String text) {
        assertThat(StatedFigure.of(text)).isEmpty();
    }
}
