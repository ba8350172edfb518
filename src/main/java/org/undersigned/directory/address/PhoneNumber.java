package org.undersigned.directory.address;

import java.util.regex.Pattern;
import org.undersigned.base.Refusal;

/**
 * A telephone number as people write it: digits with spaces, dots, dashes, slashes or brackets between them, perhaps a
 * plus in front and an extension behind ("+44 20 7946 0000 ext. 12").
 *
 * @param text as typed, with single spaces; five to fifteen digits before the extension (ITU-T E.164)
 */
public record PhoneNumber(String text) implements ContactAddress {

    private static final Pattern FORM =
            Pattern.compile("(?<number>\\+?[0-9(][0-9 ()./-]*)(?<extension> ?(ext\\.?|x) ?[0-9]{1,6})?");
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 40;

    public PhoneNumber {
        text = text.strip().replaceAll("[\\s\u00A0\u2007\u202F]+", " ").replaceAll("[\u2010-\u2013]", "-");
        var found = FORM.matcher(text);
        if (text.length() > LONGEST || !found.matches() || !hasEnoughDigits(found.group("number"))) {
            throw new Refusal("directory.refused.no-phone-number");
        }
    }

    public static PhoneNumber of(String text) {
        return new PhoneNumber(text);
    }

    private static boolean hasEnoughDigits(String number) {
        var digits = number.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    /** Only its digits, without the zero in brackets that is not dialled after a country code; the extension apart. */
    @Override
    public String folded() {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return text;
        }
        var number = digits(found.group("number").replace("(0)", ""));
        var extension = found.group("extension");
        return extension == null ? number : number + "x" + digits(extension);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    @Override
    public ContactKind kind() {
        return ContactKind.PHONE;
    }

    /** Does not print the number, since it would end in logs. */
    @Override
    public String toString() {
        return "PhoneNumber";
    }
}
