package org.undersigned.base.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotANameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Anonymous                      | ANONYMOUS
        ANONYMOUS                      | ANONYMOUS
        Anon.                          | ANONYMOUS
        anonymous signatory            | ANONYMOUS
        Anonymous (nurse)              | ANONYMOUS
        Anonymous, nurse               | ANONYMOUS
        Anonymous - nurse              | ANONYMOUS
        name withheld                  | ANONYMOUS
        Name withheld by request       | ANONYMOUS
        n/a                            | PLACEHOLDER
        N.A.                           | PLACEHOLDER
        #N/A                           | PLACEHOLDER
        test                           | PLACEHOLDER
        Unknown                        | PLACEHOLDER
        Your Name                      | PLACEHOLDER
        jane@example.org               | EMAIL_ADDRESS
        mailto:jane@example.org        | EMAIL_ADDRESS
        https://example.org/jane       | WEB_ADDRESS
        www.example.org                | WEB_ADDRESS
        example.org/jane               | WEB_ADDRESS
        12345                          | ONLY_DIGITS
        +44 (0)20 7946 0000            | ONLY_DIGITS
        2026-01-22                     | ONLY_DIGITS
        -                              | ONLY_PUNCTUATION
        ...                            | ONLY_PUNCTUATION
        """)
    void recognisesWhatIsNoName(String cell, NotAName reason) {
        assertEquals(Optional.of(reason), NotAName.reason(cell));
    }

    @Test
    void recognisesWhatIsBlank() {
        assertEquals(Optional.of(NotAName.BLANK), NotAName.reason(" \u00A0\u200B\t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ye",
                "U2",
                "M",
                "¥$",
                "2Pac",
                "10cc",
                "Anonymous Club",
                "Anonymous 4",
                "Anonymous Was a Woman",
                "will.i.am",
                "R.E.M.",
                "Test Dept",
                "Nameless Ghouls",
                "Na",
                "Nil Roe",
                "Jane N. A. Roe",
                "王力宏",
                "Prince ☥",
                "The Unknowns"
            })
    void letsRealNamesPass(String name) {
        assertEquals(Optional.empty(), NotAName.reason(name));
    }
}
