package org.undersigned.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void areWordsSpacesLineBreaksAndSingleMarks() {
        assertThat(Tokens.of("To whom:  it\n\nmay concern."))
                .containsExactly("To", " ", "whom", ":", "  ", "it", "\n\n", "may", " ", "concern", ".");
    }

    @Test
    void keepApostrophesAndHyphensWithinWords() {
        assertThat(Tokens.of("isn’t co-op rock 'n' roll - end-"))
                .containsExactly(
                        "isn’t", " ", "co-op", " ", "rock", " ", "'", "n", "'", " ", "roll", " ", "-", " ", "end", "-");
    }

    @Test
    void keepMarksWithTheirLetters() {
        assertThat(Tokens.of("Zoe\u0308 s")).containsExactly("Zoe\u0308", " ", "s");
        assertThat(Tokens.of("\u0308a")).containsExactly("\u0308", "a");
    }

    @Test
    void takeScriptsWithoutSpacesApartIntoCharacters() {
        assertThat(Tokens.of("東京 R2D2だ")).containsExactly("東", "京", " ", "R2D2", "だ");
    }

    @Test
    void keepEmojiOutsideTheBasicPlaneWhole() {
        assertThat(Tokens.of("a🎸b")).containsExactly("a", "🎸", "b");
    }

    @Test
    void ofNothingAreNone() {
        assertThat(Tokens.of("")).isEmpty();
    }
}
