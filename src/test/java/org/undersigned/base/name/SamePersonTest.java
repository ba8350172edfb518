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
        习近平                      | 習近平                 | SAME_NAME
        習近平                      | Xi Jinping          | WRITING
        習近平                      | Jinping Xi          | ORDER
        張學友                      | 张学友                 | SAME_NAME
        村上春樹                     | 村上春树                | SAME_NAME
        さくら                      | サクラ                 | SAME_NAME
        ひかる                      | Hikaru              | SAME_NAME
        보아                       | BoA                 | SAME_NAME
        김정은                      | 김 정은                | WRITING
        Бьорк                    | Björk               | SPELLING
        Шакира                   | Шакіра              | SAME_NAME
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
        金正恩                      | 金大中
        金正恩                      | 金正日
        習近平                      | 金正恩
        習近平                      | 習遠平
        習近平                      | 习仲勋
        金大中                      | Jin Zheng
        王菲                       | 王力宏
        村上春樹                     | 村上龍
        김정은                      | 이정은
        김정은                      | 김정일
        김정은                      | 김정운
        ひかる                      | ひかり
        محمد                     | محمود
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
