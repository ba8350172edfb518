package org.undersigned.directory;

import java.util.List;
import java.util.stream.Stream;

/**
 * The first two and the last two letters of a short word in which a letter in the middle is wrong, missing, too many, or
 * in the place of its neighbour.
 */
record WordEnds(String first, String last, int length) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 6;

    /** None for a longer word, of which a piece of three letters is left. */
    static List<WordEnds> of(String word) {
        if (word.length() < SHORTEST
                || word.length() > LONGEST
                || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return List.of();
        }
        var last = word.substring(word.length() - 2);
        return Stream.of(word.substring(0, 2), word.substring(0, 1) + word.charAt(2))
                .distinct()
                .map(first -> new WordEnds(first, last, word.length()))
                .toList();
    }

    String from() {
        return first;
    }

    String before() {
        return new TypedWord(first).endOfRange();
    }

    /** Folded words of letters have none of the signs that a pattern knows. */
    String pattern() {
        return "%" + last;
    }

    int shortest() {
        return length - 1;
    }

    int longest() {
        return length + 1;
    }
}
