package org.undersigned.base.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a text apart into words, runs of blank space, runs of line breaks, and single other characters. Put together
 * again, they are the text. Scripts that are written without spaces are taken apart into characters.
 */
final class Tokens {

    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private enum Sort {
        WORD,
        BLANK,
        LINE_BREAK,
        OTHER
    }

    private Tokens() {}

    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        for (var start = 0; start < text.length(); ) {
            var end = end(text, start);
            tokens.add(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    static boolean isWord(String token) {
        return sort(token.codePointAt(0)) == Sort.WORD;
    }

    static boolean isLineBreak(String token) {
        return sort(token.codePointAt(0)) == Sort.LINE_BREAK;
    }

    static boolean isBlank(String token) {
        return sort(token.codePointAt(0)) == Sort.BLANK;
    }

    private static int end(String text, int start) {
        var first = text.codePointAt(start);
        var sort = sort(first);
        var end = start + Character.charCount(first);
        while (end < text.length() && continues(text, end, sort, first)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean continues(String text, int position, Sort sort, int first) {
        var next = text.codePointAt(position);
        if (isMark(next)) {
            return sort == Sort.WORD || sort == Sort.OTHER;
        }
        return switch (sort) {
            case WORD -> !isWithoutSpaces(first) && (isOfAWord(next) || joinsLetters(text, position));
            case BLANK, LINE_BREAK -> sort(next) == sort;
            case OTHER -> false;
        };
    }

    /** An apostrophe or hyphen between two letters: "isn’t", "co-op". */
    private static boolean joinsLetters(String text, int position) {
        var joiner = "'’-\u2010\u2011".indexOf(text.charAt(position)) >= 0;
        return joiner && position + 1 < text.length() && isOfAWord(text.codePointAt(position + 1));
    }

    private static boolean isOfAWord(int codePoint) {
        return sort(codePoint) == Sort.WORD && !isWithoutSpaces(codePoint);
    }

    private static Sort sort(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r') {
            return Sort.LINE_BREAK;
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return Sort.BLANK;
        }
        return Character.isLetterOrDigit(codePoint) ? Sort.WORD : Sort.OTHER;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isWithoutSpaces(int codePoint) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
    }
}
