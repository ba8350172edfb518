package org.undersigned.advertising.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The lines of RFC 5545: folded after 75 octets, ended by CR and LF, with texts escaped. */
final class IcsText {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder text = new StringBuilder();

    IcsText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    IcsText text(String name, String words) {
        return line(name, escaped(words));
    }

    IcsText moment(String name, Instant at) {
        return line(name, MOMENT.format(at));
    }

    IcsText day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DAY.format(day));
    }

    /** RFC 5545, 3.3.11: what would end a text or a value is marked. */
    static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** RFC 5545, 3.1: never within a character, of which one may be four octets. */
    private void fold(String line) {
        var octets = 0;
        for (var i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += size;
            i += character.length();
        }
        text.append(END);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
