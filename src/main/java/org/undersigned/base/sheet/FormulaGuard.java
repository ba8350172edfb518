package org.undersigned.base.sheet;

/**
 * Keeps a spreadsheet from running a text as a formula. In a text file the guard is an apostrophe in front; a text that
 * already looks guarded gets one more, so that taking one away always gives back what was written.
 */
public final class FormulaGuard {

    private static final char APOSTROPHE = '\'';

    /**
     * Beginnings that some spreadsheet takes for a formula, or skips on its way to one; the last four are full-width.
     */
    private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

    private FormulaGuard() {}

    public static String guarded(String text) {
        return isDangerous(text, 0) ? APOSTROPHE + text : text;
    }

    public static String unguarded(String text) {
        return !text.isEmpty() && text.charAt(0) == APOSTROPHE && isDangerous(text, 1) ? text.substring(1) : text;
    }

    /** Whether a spreadsheet would do more with a text cell than keep it, once someone edits that cell. */
    public static boolean isTakenForMore(String text) {
        return !text.isEmpty() && (text.charAt(0) == APOSTROPHE || isDangerous(text, 0));
    }

    private static boolean isDangerous(String text, int start) {
        var first = start;
        while (first < text.length() && text.charAt(first) == APOSTROPHE) {
            first++;
        }
        return first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    }
}
