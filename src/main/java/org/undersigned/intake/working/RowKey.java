package org.undersigned.intake.working;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a row of a working sheet is known by. Ten letters of twenty: a spreadsheet takes them for no number and no date,
 * counts them up nowhere when a cell is dragged down, and they spell no word.
 */
final class RowKey {

    static final int LENGTH = 10;

    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RowKey() {}

    static String next() {
        var key = new StringBuilder(LENGTH);
        for (var letter = 0; letter < LENGTH; letter++) {
            key.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return key.toString();
    }

    /** A key as somebody has typed or pasted it. */
    static String read(String cell) {
        return cell.strip().toUpperCase(Locale.ROOT);
    }
}
