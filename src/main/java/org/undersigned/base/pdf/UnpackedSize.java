package org.undersigned.base.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much the packed parts of a PDF hold, measured before anything is built of them: a file of some kilobytes can unpack
 * to gigabytes.
 */
public enum UnpackedSize {
    WITHIN,
    ABOVE,
    /** Its parts are encrypted, so that nothing can be measured. */
    LOCKED,
    /** A part is packed twice, or in a way that is hidden or unfolds unseen. */
    UNMEASURABLE;

    private static final int BUFFER_BYTES = 1 << 16;

    /** A reader may take any of the white space for the line's end or for the packed bytes. */
    private static final Pattern PART = Pattern.compile("(?<!end)stream *+([\\x00\\s]{0,3}+)");

    /** What packed bytes begin with; readers look at nothing of it. */
    private static final int HEADER_BYTES = 2;

    /** @param limit of bytes for all parts together */
    public static UnpackedSize of(byte[] pdf, long limit) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (Packing.isLocked(text)) {
            return LOCKED;
        }
        if (!Packing.isMeasurable(text)) {
            return UNMEASURABLE;
        }
        var left = limit;
        var parts = PART.matcher(text);
        while (parts.find() && left >= 0) {
            var most = 0L;
            for (var start = parts.start(1); start <= parts.end(1); start++) {
                most = Math.max(most, unpacked(pdf, start + HEADER_BYTES, left));
            }
            left -= most;
        }
        return left < 0 ? ABOVE : WITHIN;
    }

    /** How much a part holds; a little more than may be left where it is more than that, nothing where it is not packed. */
    private static long unpacked(byte[] pdf, int start, long left) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(pdf, Math.min(start, pdf.length), Math.max(0, pdf.length - start));
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
