package org.undersigned.base.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamePersonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Jane Roe                 | JANE ROE            | SAME_NAME
        Zoë Kravitz              | Zoe Kravitz         | SAME_NAME
        Roe, Jane                | Jane Roe            | ORDER
        Bill Gates               | William Gates       | NICKNAME
        J.K. Rowling             | Joanne Rowling      | INITIAL
        J.R.R. Tolkien           | J. R. R. Tolkien    | SAME_NAME
        John Ronald Reuel Tolkien| J.R.R. Tolkien      | INITIAL
        Samuel L. Jackson        | Samuel Jackson      | MISSING_WORD
        Robert Downey Jr.        | Robert Downey       | MISSING_WORD
        Ludwig van Beethoven     | Ludwig Beethoven    | MISSING_WORD
        Scarlet Johanson         | Scarlett Johansson  | SPELLING
        Анна Петрова             | Anna Petrova        | SAME_NAME
        Pyotr Tchaikovsky        | Peter Chaykovskiy   | SPELLING
        OneRepublic              | One Republic        | WRITING
        Anna Ivanova             | Anna Ivanov         | SPELLING
        """)
    void takesForOnePersonAndSaysWhy(String one, String other, NameReason reason) {
        var verdict = SamePerson.judge(one, other);
        assertThat(verdict.isSame()).as(verdict.toString()).isTrue();
        assertThat(verdict.reasons()).contains(reason);
        assertThat(SamePerson.judge(other, one)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        John Smith               | James Smith
        John Smith               | John Brown
        Maria Rossi              | Mario Rossi
        Paul Miller              | Paula Miller
        Louis Armstrong          | Louise Armstrong
        Robert Downey Jr.        | Robert Downey Sr.
        Henry Ford II            | Henry Ford III
        Michael B. Jordan        | Michael I. Jordan
        Hans O. Friedrich        | Hans Joachim Friedrich
        Stephen J. Smith         | Stephen Jones
        Christian M. Grube       | Christian Mauderer
        David Low                | David Lowery
        Queen                    | Queen Latifah
        Blink 182                | Blink 18
        J. K.                    | Joanne Kathleen
        Salman bin Rashid        | Rashid bin Salman
        ''                       | Jane Roe
        """)
    void tellsApart(String one, String other) {
        var verdict = SamePerson.judge(one, other);
        assertThat(verdict.isSame()).as(verdict.toString()).isFalse();
        assertThat(SamePerson.judge(other, one).score()).isEqualTo(verdict.score());
    }

    @Test
    void takesTheGenerationForOneHoweverItIsWritten() {
        assertThat(SamePerson.judge("Sammy Davis Jr.", "Sammy Davis Junior").isSame())
                .isTrue();
    }
}
