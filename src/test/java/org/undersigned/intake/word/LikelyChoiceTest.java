package org.undersigned.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.intake.field.Choice;

class LikelyChoiceTest {

    private static final List<Choice> CHOICES = List.of(
            new Choice("photography", "Photography"),
            new Choice("film-television", "Film and television"),
            new Choice("visual-arts", "Visual arts"),
            new Choice("A", "A"),
            new Choice("MARQUEE", "Marquee"),
            new Choice("kale", "Robin Kale"),
            new Choice("moss", "Ada Moss"),
            new Choice("moor", "Ada Moor"));

    @ParameterizedTest
    @CsvSource({
        "Photog., photography",
        "PHOTO, photography",
        "Photograhpy, photography",
        "Film/TV, ",
        "Television, film-television",
        "Visual art, visual-arts",
        "A-list, A",
        "Marquee names, MARQUEE",
        "Robin K., kale",
        "Robn Kale, kale",
        "Ada Mos, moss"
    })
    void findsWhatAWordIsCloseTo(String word, String code) {
        assertThat(LikelyChoice.of(word, CHOICES).map(Choice::code).orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada M.", "Ada", "Qwerty", "Ph", "", "!!!", "Sculpture"})
    void findsNothingWhereNothingOrMoreThanOneIsClose(String word) {
        assertThat(LikelyChoice.of(word, CHOICES)).isEmpty();
    }
}
