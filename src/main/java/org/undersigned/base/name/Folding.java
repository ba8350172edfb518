package org.undersigned.base.name;

import java.util.Arrays;
import java.util.List;

/**
 * Names made comparable: lower case, Latin letters, no accents, no punctuation.
 *
 * <p>There are two readings. {@link #words} takes a name apart: white space and punctuation separate; apostrophes
 * ("D'Angelo", "B-52's") and the dots between single letters ("R.E.M.") join; "&" and a "+" that stands alone are the
 * word "and"; "$" beside a letter is an s and "!" between letters an i ("Ke$ha", "P!nk"); a comma between thousands is
 * dropped. {@link #compact} runs the words together.
 *
 * <p>A name without any letter or digit ("¥$", "!!!") keeps its symbols as they are, so that it can still be compared
 * and found. Only a text without anything visible folds to nothing.
 */
public final class Folding {

    private Folding() {}

    /** The words with a space between them; folding that again changes nothing. */
    public static String fold(String text) {
        return String.join(" ", words(text));
    }

    public static List<String> words(String text) {
        var words = new WordReader(Latin.of(text)).read();
        return words.isEmpty() ? visible(text) : words;
    }

    public static String compact(String text) {
        return String.join("", words(text));
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The text as it is written, taken apart at white space and without what cannot be seen. */
    static List<String> visible(String text) {
        var visible = new StringBuilder();
        text.codePoints()
                .filter(character -> !Latin.isInvisible(character))
                .map(character -> isSpace(character) ? ' ' : character)
                .forEach(visible::appendCodePoint);
        return Arrays.stream(visible.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
