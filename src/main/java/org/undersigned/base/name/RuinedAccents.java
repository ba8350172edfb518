package org.undersigned.base.name;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names that were written as UTF-8 and read as windows-1252: each letter beyond ASCII has become two or three. Only what
 * turns into a letter with an accent, a Greek or Cyrillic one, a quotation mark or a dash is taken for such, so that
 * "BEYONC\u00c9\u2019S" stays.
 */
final class RuinedAccents {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What the first, second and third byte of a letter become; those that mean nothing in windows-1252 stay as they are. */
    private static final String NEXT =
            "[\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
                    + "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";

    private static final Pattern RUINED = Pattern.compile("\u00C2[\u00A0-\u00BF]"
            + "|[\u00C3-\u00C5\u00C8\u00CC\u00CE-\u00D1]" + NEXT
            + "|\u00E1[\u00B8-\u00BB]" + NEXT
            + "|\u00E2\u20AC" + NEXT);

    private RuinedAccents() {}

    /** The same where nothing is ruined. */
    static String repaired(String name) {
        return RUINED.matcher(name).replaceAll(ruined -> read(ruined.group()).orElse(ruined.group()));
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
        return character < 0x100
                ? (byte) character
                : WINDOWS.encode(String.valueOf(character)).get();
    }
}
