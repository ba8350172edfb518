package org.undersigned.intake;

import java.util.regex.Pattern;

/**
 * Tells a cell for a name in which an e-mail address or a telephone number stands. Names are for all and are searched;
 * such a cell must not be kept as one.
 */
final class AddressInName {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(]@[^\\s@<>]+\\.[^\\s@<>.]{2}");
    private static final Pattern YEARS =
            Pattern.compile("\\b(1[5-9]|20)[0-9]{2} ?[-\u2010-\u2013] ?(1[5-9]|20)[0-9]{2}\\b");
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9][0-9 ()./\u2010-\u2013-]*[0-9]");

    /** No band has a name of so many figures in a row, and hardly a number that one can call has fewer. */
    private static final int FEWEST_DIGITS = 7;

    private AddressInName() {}

    static boolean isIn(String cell) {
        return EMAIL.matcher(cell).find()
                || DIGITS.matcher(YEARS.matcher(cell).replaceAll(""))
                        .results()
                        .anyMatch(found -> digits(found.group()) >= FEWEST_DIGITS);
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
