package org.undersigned.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.Refusal;

class LetterTextTest {

    @Test
    void hashIsThatOfTheUtf8Bytes() {
        // The example of FIPS 180-2, and the same words as any tool hashes them.
        assertThat(LetterText.of("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(LetterText.of("Zoë").sha256())
                .isEqualTo("c6a12698582fc1104ea24107a2d7268145ff06ef859707729d01fd060897f067");
    }

    @Test
    void sameWordsFromTwoProgramsAreTheSameText() {
        var composed = LetterText.of("Zo\u00eb\nFlea");
        assertThat(LetterText.of("Zoe\u0308\nFlea")).isEqualTo(composed);
        assertThat(LetterText.of("Zo\u00eb\r\nFlea")).isEqualTo(composed);
        assertThat(LetterText.of("Zo\u00eb\rFlea")).isEqualTo(composed);
        assertThat(LetterText.of("\n  Zo\u00eb\nFlea \n\n")).isEqualTo(composed);
    }

    @Test
    void spaceWithinTheTextIsPartOfIt() {
        assertThat(LetterText.of("a  b").sha256())
                .isNotEqualTo(LetterText.of("a b").sha256());
        assertThat(LetterText.of("a \nb").words()).isEqualTo("a \nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t "})
    void refusesATextWithoutWords(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> LetterText.of(typed))
                .returns("campaign.refused.no-text", Refusal::key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u0085b", "a\ud83db"})
    void refusesWhatCannotBePrinted(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> LetterText.of(typed))
                .returns("campaign.refused.unprintable-text", Refusal::key);
    }

    @Test
    void refusesMoreThanALetter() {
        assertThat(LetterText.of("a".repeat(LetterText.LONGEST)).words()).hasSize(LetterText.LONGEST);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> LetterText.of("a".repeat(LetterText.LONGEST + 1)))
                .returns("campaign.refused.text-too-long", Refusal::key);
    }

    @Test
    void keepsOtherScriptsEmojiAndNoBreakSpaces() {
        var words = "Trịnh Công Sơn\u00a0🎸 حرية 東京\t—";
        assertThat(LetterText.of(words).words()).isEqualTo(words);
    }
}
