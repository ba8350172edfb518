package org.undersigned.base.name;

import java.util.regex.Pattern;

/**
 * Words that have lost letters on their way from one encoding to another, so that nobody can put them right but by asking.
 * What only looks foreign is none: "JO\u00c3O", "S\u00c3O", "\u00c5sa", "Nguy\u1ec5n Tr\u00e3i".
 */
public final class DamagedText {

    /** What stands for a letter that could not be read: the replacement character, control and private characters. */
    private static final String UNREADABLE = "[\uFFFD\u0080-\u009F\uE000-\uF8FF]";

    /** The first half of a letter whose second half was dropped: a capital within a word in small letters, "Garc\u00c3a". */
    private static final String HALF_WITHIN = "(?<=\\p{Ll})[\u00C2-\u00C5]";

    /** The same where a word begins: "\u00c3ngel", "\u00c5ukasz". No word that is whole begins so. */
    private static final String HALF_IN_FRONT =
            "(?<!\\p{L})\u00C3(?=\\p{Ll})|(?<!\\p{L})\u00C5(?=[uioy])|(?<!\\S)[\u00C2\u00C3](?!\\S)";

    /** The same in a word in capitals, "GARC\u00c3A": no language has the two letters beside each other. */
    private static final String HALF_IN_CAPITALS = "\u00C3A";

    /** The same in a word of another script: "\u00d0\u043d\u043d\u0430". */
    private static final String HALF_OF_OTHER_SCRIPT =
            "[\u00C2-\u00C5\u00CC\u00CE-\u00D1](?=[\\p{IsCyrillic}\\p{IsGreek}])"
                    + "|(?<=[\\p{IsCyrillic}\\p{IsGreek}])[\u00C2-\u00C5\u00CC\u00CE-\u00D1]";

    /** What letters become that were written by DOS and read by Windows, "Fran\u2021ois", or by UTF-8 and read by a Mac. */
    private static final String SIGN_WITHIN = "(?<=\\p{Ll})[\u201A\u0192\u201E\u02C6\u2021\u2030](?=\\p{Ll})"
            + "|(?<=\\p{L})\u00BF(?=\\p{L})|(?<=\\p{L})\u221A(?=[\\p{S}\\p{P}])|\u221A[\\p{S}\\p{P}](?=\\p{L})";

    private static final Pattern DAMAGED = Pattern.compile(String.join(
            "|", UNREADABLE, HALF_WITHIN, HALF_IN_FRONT, HALF_IN_CAPITALS, HALF_OF_OTHER_SCRIPT, SIGN_WITHIN));

    /** What a letter becomes that an encoding does not have: "Fran?ois"; elsewhere it may be a question. */
    private static final Pattern UNKNOWN_LETTER = Pattern.compile("(?<=\\p{L})\\?(?=\\p{L})");

    private DamagedText() {}

    public static boolean isOne(String text) {
        return DAMAGED.matcher(text).find();
    }

    /** Also where a sign stands within a name that no name has. */
    public static boolean isName(String text) {
        return isOne(text) || UNKNOWN_LETTER.matcher(text).find();
    }
}
