package org.undersigned.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.text.Passage.Kind;

class TextDifferenceTest {

    /** Marks: [-deleted-] and {+inserted+}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We ask Congress to act.        | We ask Congress to act.          | We ask Congress to act.
        We ask Congress to act.        | We ask Parliament to act.        | We ask [-Congress-]{+Parliament+} to act.
        We ask you.                    | We ask all of you.               | We ask {+all of +}you.
        We ask all of you.             | We ask you.                      | We ask [-all of -]you.
        One. Three.                    | One. Two. Three.                 | One. {+Two. +}Three.
        One.                           | One. Two.                        | One.{+ Two.+}
        the quick fox                  | a slow fox                       | [-the quick-]{+a slow+} fox
        red, old car                   | blue, new car                    | [-red, old-]{+blue, new+} car
        it isn’t                       | it is                            | it [-isn’t-]{+is+}
        a well-known fact              | a known fact                     | a [-well-known-]{+known+} fact
        Stop it                        | Stop it!                         | Stop it{+!+}
        700 names                      | 800 names                        | [-700-]{+800+} names
        Zoë said                       | Zoe said                         | [-Zoë-]{+Zoe+} said
        創造は盗みではない               | 創造は人のもの                     | 創造は[-盗みではない-]{+人のもの+}
        a                              | b                                | [-a-]{+b+}
        """)
    void tellsWhatChangedWordByWord(String before, String after, String marked) {
        assertThat(marked(TextDifference.between(before, after))).isEqualTo(marked);
    }

    @Test
    void tellsParagraphsApart() {
        assertThat(marked(TextDifference.between("One.\n\nThree.", "One.\n\nTwo.\n\nThree.")))
                .isEqualTo("One.\n\n{+Two.\n\n+}Three.");
        assertThat(marked(TextDifference.between("a\nb", "c\nd"))).isEqualTo("[-a-]{+c+}\n[-b-]{+d+}");
        assertThat(marked(TextDifference.between("a b", "a\nb"))).isEqualTo("a[- -]{+\n+}b");
    }

    @Test
    void emptyTextsHaveNoDifference() {
        assertThat(TextDifference.between("", "").passages()).isEmpty();
        assertThat(marked(TextDifference.between("", "a b"))).isEqualTo("{+a b+}");
        assertThat(marked(TextDifference.between("a b", ""))).isEqualTo("[-a b-]");
    }

    @Test
    void knowsWhetherThereIsAny() {
        assertThat(TextDifference.between("a b", "a b").isEmpty()).isTrue();
        assertThat(TextDifference.between("a b", "a  b").isEmpty()).isFalse();
    }

    @Test
    void countsWordsNotSpacesOrPoints() {
        var difference = TextDifference.between("We, the undersigned, ask.", "We ask all of you.");
        assertThat(difference.wordsDeleted()).isEqualTo(2);
        assertThat(difference.wordsInserted()).isEqualTo(3);
    }

    @Test
    void isAsShortAsTheLongestCommonSubsequenceAllows() {
        var random = new Random(1);
        for (var round = 0; round < 2000; round++) {
            var before = random.ints(random.nextInt(30), 0, 4).toArray();
            var after = random.ints(random.nextInt(30), 0, 4).toArray();
            var edit = ShortestEdit.between(before, after);
            assertThat(count(edit.deleted()) + count(edit.inserted()))
                    .isEqualTo(before.length + after.length - 2 * longestCommonSubsequence(before, after));
            assertThat(kept(before, edit.deleted())).isEqualTo(kept(after, edit.inserted()));
        }
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        var random = new Random(2);
        for (var round = 0; round < 1000; round++) {
            var before = words(random, random.nextInt(60));
            var after = words(random, random.nextInt(60));
            assertReadable(before, after);
        }
    }

    @Test
    void bothTextsCanBeReadFromItAfterTheSearchIsBrokenOff() {
        var random = new Random(3);
        assertReadable(words(random, 4000), words(random, 4000));
        assertReadable("a ".repeat(3000), "b ".repeat(3000));
        assertReadable(numbers(0, 3000), numbers(1500, 4500));
    }

    @Test
    void longTextsWithoutAWordInCommonTakeNoLongerThanTheirLengthAllows() {
        var before = numbers(0, 40_000);
        var after = numbers(40_000, 80_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertReadable(before, after));
    }

    @Test
    void aWordInAVeryLongTextIsFoundAtOnce() {
        var before = numbers(0, 200_000);
        var after = before.replace(" 99999 ", " other ").replace(" 150000 ", " ");
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            var difference = TextDifference.between(before, after);
            assertThat(difference.passages())
                    .filteredOn(passage -> passage.kind() != Kind.SAME)
                    .hasSize(3);
        });
    }

    private static void assertReadable(String before, String after) {
        var difference = TextDifference.between(before, after);
        assertThat(text(difference, Kind.INSERTED)).isEqualTo(before);
        assertThat(text(difference, Kind.DELETED)).isEqualTo(after);
        assertThat(difference.passages()).noneMatch(passage -> passage.text().isEmpty());
        assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
    }

    private static String text(TextDifference difference, Kind without) {
        return difference.passages().stream()
                .filter(passage -> passage.kind() != without)
                .map(Passage::text)
                .collect(Collectors.joining());
    }

    private static String marked(TextDifference difference) {
        return difference.passages().stream()
                .map(passage -> switch (passage.kind()) {
                    case SAME -> passage.text();
                    case DELETED -> "[-" + passage.text() + "-]";
                    case INSERTED -> "{+" + passage.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    private static String words(Random random, int count) {
        var vocabulary = List.of("we", "ask", "you", ",", ".", " ", " ", "\n", "isn’t", "🎸", "ë", "e\u0308");
        return random.ints(count, 0, vocabulary.size())
                .mapToObj(vocabulary::get)
                .collect(Collectors.joining());
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static int count(boolean[] flags) {
        return (int) IntStream.range(0, flags.length).filter(i -> flags[i]).count();
    }

    private static int[] kept(int[] elements, boolean[] dropped) {
        return IntStream.range(0, elements.length)
                .filter(i -> !dropped[i])
                .map(i -> elements[i])
                .toArray();
    }

    private static int longestCommonSubsequence(int[] one, int[] other) {
        var lengths = new int[one.length + 1][other.length + 1];
        for (var i = 0; i < one.length; i++) {
            for (var j = 0; j < other.length; j++) {
                lengths[i + 1][j + 1] =
                        one[i] == other[j] ? lengths[i][j] + 1 : Math.max(lengths[i][j + 1], lengths[i + 1][j]);
            }
        }
        return lengths[one.length][other.length];
    }
}
