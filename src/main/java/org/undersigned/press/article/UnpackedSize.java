package org.undersigned.press.article;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.undersigned.base.Refusal;

/**
 * Measures how much the packed parts of a PDF hold before anything is built of them: a file of some kilobytes can unpack
 * to gigabytes. A part that is packed twice is refused, since only the outer packing can be measured.
 */
final class UnpackedSize {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern PACKED_TWICE =
            Pattern.compile("/(?:F|Filter)\\s*\\[[^\\]]*(?:Fl|LZW|RL|Run|#)[^\\]]*(?:Fl|LZW|RL|Run|#)[^\\]]*\\]");

    private UnpackedSize() {}

    /** @throws Refusal when it is more */
    static void expectAtMost(long bytes, byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (PACKED_TWICE.matcher(text).find()) {
            throw new Refusal("press.refused.article-unreadable");
        }
        var left = bytes;
        var parts = STREAM.matcher(text);
        while (parts.find()) {
            left -= unpacked(pdf, parts.end(), left);
            if (left < 0) {
                throw new Refusal("press.refused.article-too-large-unpacked");
            }
        }
    }

    /** How much a part holds; a little more than may be left where it is more than that, nothing where it is not packed. */
    private static long unpacked(byte[] pdf, int start, long left) {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            var buffer = new byte[BUFFER_BYTES];
            while (!inflater.finished() && inflater.getBytesWritten() <= left && inflater.inflate(buffer) > 0) {
                // Counted, and thrown away.
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
