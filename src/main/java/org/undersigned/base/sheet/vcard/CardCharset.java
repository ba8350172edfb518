package org.undersigned.base.sheet.vcard;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.undersigned.base.sheet.ExcelText;

/**
 * How the characters of a card are written. Cards of version 2.1 say so line by line, and in two ways at once: a text can
 * be in bytes of its own ({@code QUOTED-PRINTABLE}), and those bytes in a {@code CHARSET} that is or is not named.
 *
 * @param ofFile by which the file as a whole is read
 */
record CardCharset(Charset ofFile) {

    /** Gives back each byte as a character, for texts of which nobody says how they are written. */
    static final Charset UNDECLARED = StandardCharsets.ISO_8859_1;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /** What windows-1252 reads rightly, or as well as can be told. */
    private static final Set<String> LIKE_WINDOWS =
            Set.of("windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii");

    /**
     * Whether a line has been read rightly; puts one right that can be.
     *
     * @param line as it stands in the file
     */
    boolean reads(VObjectProperty property, String line) {
        var declared = property.getParameters().first("CHARSET");
        if (!property.getParameters().isQuotedPrintable()) {
            return declared == null || isAscii(line) || isReadBy(declared);
        }
        if (!isAscii(line)) {
            return false;
        }
        if (declared == null) {
            property.setValue(guessed(property.getValue().getBytes(UNDECLARED)));
        }
        return isText(property.getValue());
    }

    private static boolean isText(String value) {
        return value.indexOf(REPLACEMENT) < 0 && value.indexOf(0) < 0 && ExcelText.isWellFormed(value);
    }

    /** A file that is UTF-8 throughout is, whatever its lines say. */
    private boolean isReadBy(String declared) {
        return !ofFile.equals(WINDOWS) || LIKE_WINDOWS.contains(declared.strip().toLowerCase(Locale.ROOT));
    }

    /** Telephones write UTF-8 without a word, Outlook the encoding of its Windows. */
    private static String guessed(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean isAscii(String line) {
        return line.chars().allMatch(character -> character < 128);
    }
}
