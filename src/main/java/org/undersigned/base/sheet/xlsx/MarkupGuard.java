package org.undersigned.base.sheet.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops at a stretch of XML without markup that is longer than a cell can be. A parser gathers such a stretch (an
 * attribute, a name, a text) in memory before anyone can look at its length.
 */
final class MarkupGuard extends FilterInputStream {

    private static final int LONGEST_STRETCH = 1024 * 1024;

    /** {@code ![CDATA[}: from here on {@code <} is no markup, up to {@code ]]>}. */
    private static final long CHARACTER_DATA = 0x21_5B_43_44_41_54_41_5BL;

    private static final long CHARACTER_DATA_END = 0x5D_5D_3EL;
    private static final long THREE_BYTES = 0xFF_FF_FFL;

    private long lastBytes;
    private boolean inCharacterData;
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
        for (var i = offset; i < offset + count; i++) {
            check(buffer[i]);
        }
        return count;
    }

    private void check(byte next) throws IOException {
        lastBytes = lastBytes << Byte.SIZE | next & 0xFF;
        if (lastBytes == CHARACTER_DATA) {
            inCharacterData = true;
        } else if ((lastBytes & THREE_BYTES) == CHARACTER_DATA_END) {
            inCharacterData = false;
        }
        stretch = next == '<' && !inCharacterData ? 0 : stretch + 1;
        if (stretch > LONGEST_STRETCH) {
            throw new IOException("More than " + LONGEST_STRETCH + " bytes without markup");
        }
    }
}
