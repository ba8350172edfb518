package org.undersigned.base.sheet.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Stops at a stretch of XML without markup that is longer than a cell can be. A parser gathers such a stretch (an
 * attribute, a name, a text) in memory before anyone can look at its length.
 */
final class MarkupGuard extends FilterInputStream {

    private static final int LONGEST_STRETCH = 1024 * 1024;

    /** From here on {@code <} is no markup, up to {@code ]]>}. */
    private static final byte[] CHARACTER_DATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);

    private boolean inCharacterData;

    /** How much of its beginning, or how many brackets of its end, stand before the next byte. */
    private int matched;

    private int stretch;

    MarkupGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        if (count > 0 && hasOnlyElements(buffer, offset, count)) {
            skipTo(buffer, offset, offset + count);
        } else if (count > 0) {
            check(buffer, offset, offset + count);
        }
        if (stretch > LONGEST_STRETCH) {
            throw new IOException("More than " + LONGEST_STRETCH + " bytes without markup");
        }
        return count;
    }

    /** Whether no character data begins in it or goes on, as in nearly all that is read. */
    private boolean hasOnlyElements(byte[] buffer, int start, int count) {
        return !inCharacterData
                && matched == 0
                && buffer[start + count - 1] != '<'
                && !new String(buffer, start, count, StandardCharsets.ISO_8859_1).contains("<!");
    }

    private void skipTo(byte[] buffer, int start, int end) {
        var last = end - 1;
        while (last >= start && buffer[last] != '<') {
            last--;
        }
        stretch = last < start ? stretch + end - start : end - 1 - last;
    }

    private void check(byte[] buffer, int start, int end) {
        var from = start;
        for (var i = start; i < end; i++) {
            var next = buffer[i];
            if (inCharacterData) {
                endCharacterData(next);
            } else if (next == '<') {
                matched = 1;
                from = i + 1;
                stretch = 0;
            } else if (matched > 0) {
                beginCharacterData(next);
            }
        }
        stretch += end - from;
    }

    private void beginCharacterData(byte next) {
        matched = next == CHARACTER_DATA[matched] ? matched + 1 : 0;
        if (matched == CHARACTER_DATA.length) {
            inCharacterData = true;
            matched = 0;
        }
    }

    private void endCharacterData(byte next) {
        if (next == ']') {
            matched = Math.min(matched + 1, 2);
        } else {
            inCharacterData = next != '>' || matched < 2;
            matched = 0;
        }
    }
}
