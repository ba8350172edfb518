package org.undersigned.intake.field;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a cell for a name in which an e-mail address or a telephone number stands. Names are for all and are searched;
 * such a cell must not be kept as one.
 */
public final class AddressInName {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(]@[^\\s@<>]+\\.[^\\s@<>.]{2}");
    private static final Pattern YEARS =
            Pattern.compile("\\b(1[5-9]|20)[0-9]{2} ?[-\u2010-\u2013] ?(1[5-9]|20)[0-9]{2}\\b");
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9][0-9 ()./\u2010-\u2013-]*[0-9]");

    /** No band has a name of so many figures in a row, and hardly a number that one can call has fewer. */
    private static final int FEWEST_DIGITS = 7;

    private AddressInName() {}

    /** Whether a cell holds an address, alone or beside something else. */
    public static boolean isIn(String cell) {
        return EMAIL.matcher(cell).find()
                || DIGITS.matcher(YEARS.matcher(cell).replaceAll(""))
                        .results()
                        .anyMatch(found -> digits(found.group()) >= FEWEST_DIGITS);
    }

    /** The cell when it holds no address. */
    static Optional<String> none(String cell) {
        return isIn(cell) ? Optional.empty() : Optional.of(cell);
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
