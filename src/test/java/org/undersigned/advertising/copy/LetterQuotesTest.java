package org.undersigned.advertising.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.advertising.copy.LetterQuotes.Departure;

class LetterQuotesTest {

    private final LetterQuotes letter = new LetterQuotes("""
            To whom it may concern,

            Stealing isn’t innovation. We ask you – all of you – to ask first,
            to say whose it is, and to pay for it.
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stealing isn’t innovation.",
                "Stealing isn't innovation. We ask you - all of you - to ask first, to say whose it is,",
                "“Stealing isn’t innovation.”\nto pay for it.",
                "Stealing isn’t innovation. […] to pay for it.",
                "Stealing isn’t innovation... to\u00a0pay for it.",
                ""
            })
    void findsWhatIsThere(String quoted) {
        assertThat(letter.departure(quoted)).isEmpty();
    }

    @Test
    void tellsTheFirstPlaceThatSaysSomethingElse() {
        assertThat(letter.departure("Stealing isn’t innovation. We beg you to ask first."))
                .contains(new Departure("beg you to ask first.", "ask you – all of you"));
    }

    @Test
    void saysThatNothingOfItIsThere() {
        assertThat(letter.departure("Machines took it.")).contains(new Departure("Machines took it.", ""));
    }
}
