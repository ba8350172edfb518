package org.undersigned.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.roster.reading.Finding;
import org.undersigned.roster.reading.FindingKind;

class FindingSentenceTest {

    @Test
    void tellsOfALongQuoteTheWordsThatDiffer() {
        var before = "We have said so again and again. ".repeat(8);

        assertThat(FindingSentence.of(altered(before + "Pay the least.", before + "Pay the makers.")))
                .isEqualTo("“… again and again. Pay the least.” is not what was said."
                        + " The words are: “… again and again. Pay the makers.”");
    }

    @Test
    void tellsAShortQuoteWhole() {
        assertThat(FindingSentence.of(altered("Do pay the least", "Do pay the makers")))
                .isEqualTo("“Do pay the least” is not what was said. The words are: “Do pay the makers”");
    }

    private static Finding altered(String quoted, String ours) {
        return new Finding(FindingKind.QUOTE_ALTERED, 0, quoted.length(), quoted, ours);
    }
}
