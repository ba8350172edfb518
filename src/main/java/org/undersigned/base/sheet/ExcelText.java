package org.undersigned.base.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as Office writes them into XML: {@code _x000D_} stands for the character with that number, and an underscore
 * that only looks like the beginning of one is written {@code _x005F_} (ECMA-376, ST_Xstring).
 */
public final class ExcelText {

    /** The underscore that begins what could be read as an escape. */
    public static final Pattern LOOKS_LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ExcelText() {}

    public static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }

    /** The text for a workbook; what XML cannot hold stands as a visible replacement character. */
    public static String encoded(String text) {
        var legal = legal(text);
        return legal.contains("_x") ? LOOKS_LIKE_ESCAPE.matcher(legal).replaceAll("_x005F_") : legal;
    }

    /** The text with everything replaced that XML 1.0 cannot hold. */
    public static String legal(String text) {
        return replaced(text, false);
    }

    /** The text with each half of a broken surrogate pair replaced: no encoding of Unicode can write those. */
    public static String wellFormed(String text) {
        return replaced(text, true);
    }

    /** Whether each half of a surrogate pair stands beside the other. */
    public static boolean isWellFormed(String text) {
        return isPlain(text) || text.codePoints().noneMatch(ExcelText::isHalf);
    }

    private static String replaced(String text, boolean controlsAllowed) {
        if (isPlain(text)) {
            return text;
        }
        var legal = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> legal.appendCodePoint(isLegal(point, controlsAllowed) ? point : REPLACEMENT));
        return legal.toString();
    }

    /** Nearly every text is, and is spared the second look. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(int point, boolean controlsAllowed) {
        if (isHalf(point)) {
            return false;
        }
        return controlsAllowed
                || point >= ' ' && point != 0xFFFE && point != 0xFFFF
                || point == '\t'
                || point == '\n'
                || point == '\r';
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
