package org.undersigned.base.sheet.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Place;

/**
 * How a text file writes its characters: by its byte order mark, else UTF-8 if all of it is, else windows-1252, the
 * encoding that Excel for Windows saves CSV in.
 *
 * @param markBytes length of the byte order mark
 */
public record TextEncoding(Charset charset, int markBytes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Reads the whole file through: one byte at its end can decide. */
    public static TextEncoding of(Path file, String fileName) throws IOException {
        var encoding = byMark(file);
        var scan = EncodingScan.of(file, encoding);
        if (encoding.markBytes == 0 && scan.isRatherNotUtf8()) {
            encoding = new TextEncoding(WINDOWS, 0);
            scan = EncodingScan.of(file, encoding);
            if (scan.controls() > 0 || scan.broken() > 0) {
                throw new Refusal("base.sheet.refused.not-a-spreadsheet", fileName);
            }
        }
        if (scan.broken() > 0) {
            throw new Place(fileName, scan.brokenLine()).refusal("base.sheet.refused.broken-encoding");
        }
        if (scan.zeros() > 0 && !encoding.isMarkedUtf8()) {
            throw new Place(fileName, scan.zeroLine()).refusal("base.sheet.refused.zero-character");
        }
        if (!scan.visible()) {
            throw new Refusal("base.sheet.refused.empty", fileName);
        }
        return encoding;
    }

    /** Whether neither a byte order mark nor the bytes themselves tell it. */
    boolean isGuessed() {
        return charset.equals(WINDOWS);
    }

    /** About so many characters from the top, to tell by them what a file is; what cannot be read is replaced. */
    public static String beginning(Path file, int characters) throws IOException {
        var encoding = byMark(file);
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(encoding.markBytes);
            return new String(in.readNBytes(2 * characters), encoding.charset);
        }
    }

    /** Reads the characters after the byte order mark. */
    public Reader reader(Path file) throws IOException {
        var in = Files.newInputStream(file);
        try {
            in.skipNBytes(markBytes);
            return new BufferedReader(new InputStreamReader(in, charset.newDecoder()));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Our own exports are; in them a character with the number 0 is what someone typed, not a sign of a binary file.
     */
    private boolean isMarkedUtf8() {
        return markBytes == 3;
    }

    private static TextEncoding byMark(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var mark = in.readNBytes(3);
            if (mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF) {
                return new TextEncoding(StandardCharsets.UTF_8, 3);
            }
            if (mark.length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 2);
            }
            if (mark.length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 2);
            }
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
    }
}
