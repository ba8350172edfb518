package org.undersigned.base.name;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that were written as UTF-8 and read as windows-1252: each letter beyond ASCII has become two or three. Only what
 * turns into a letter with an accent, a Greek or Cyrillic one, a quotation mark or a dash is taken for such, so that
 * "BEYONC\u00c9\u2019S" stays.
 */
public final class RuinedAccents {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Some programs keep a byte that means nothing in windows-1252 as a character for private use: so much above it. */
    private static final String PRIVATE_BYTES = "\uF180-\uF1BF";

    /** A letter may have been ruined more than once. */
    private static final int MOST_TIMES = 3;

    /** What the second and third byte of a letter become; those that mean nothing in windows-1252 stay as they are. */
    private static final String NEXT = "[" + PRIVATE_BYTES
            + "\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
            + "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";

    private static final Pattern RUINED = Pattern.compile("\u00C2[\u00A0-\u00BF]"
            + "|[\u00C3-\u00C5\u00C8\u00CC\u00CE-\u00D1]" + NEXT
            + "|\u00E1[\u00B8-\u00BB]" + NEXT
            + "|\u00E2\u20AC" + NEXT
            + "|\u00E2\u201A\u00AC|\u00E2\u201E\u00A2");

    private RuinedAccents() {}

    /** The same where nothing is ruined. */
    public static String repaired(String text) {
        var now = text;
        for (var time = 0; time < MOST_TIMES; time++) {
            var before = now;
            now = repairedOnce(before);
            if (now.equals(before)) {
                break;
            }
        }
        return now;
    }

    private static String repairedOnce(String text) {
        return RUINED.matcher(text).replaceAll(ruined -> read(ruined.group()).orElse(ruined.group()));
    }

    private static Optional<String> read(String ruined) {
        var bytes = ByteBuffer.allocate(ruined.length());
        for (var character : ruined.toCharArray()) {
            bytes.put(written(character));
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notOne) {
            return Optional.empty();
        }
    }

    private static byte written(char character) {
        var isPrivate = character >= '\uF180' && character <= '\uF1BF';
        return character < 0x100 || isPrivate
                ? (byte) character
                : WINDOWS.encode(String.valueOf(character)).get();
    }
}
