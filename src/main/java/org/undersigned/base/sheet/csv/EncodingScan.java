package org.undersigned.base.sheet.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts, over a whole file, what speaks for and against one encoding. */
final class EncodingScan {

    private static final int BUFFER = 64 * 1024;

    private final CharBuffer characters = CharBuffer.allocate(BUFFER);
    private boolean visible;
    private char last;
    private int line = 1;
    private int beyondAscii;
    private int controls;
    private int zeros;
    private int zeroLine;
    private int broken;
    private int brokenLine;

    private EncodingScan() {}

    static EncodingScan of(Path file, TextEncoding encoding) throws IOException {
        var scan = new EncodingScan();
        var decoder = encoding.charset().newDecoder();
        var bytes = ByteBuffer.allocate(BUFFER);
        try (var in = Files.newByteChannel(file)) {
            in.position(encoding.markBytes());
            while (in.read(bytes) >= 0) {
                bytes.flip();
                scan.decode(decoder, bytes, false);
                bytes.compact();
            }
        }
        bytes.flip();
        scan.decode(decoder, bytes, true);
        return scan;
    }

    /** Whether bytes that cannot be UTF-8 outweigh the accented letters that can: else it is UTF-8 with damage. */
    boolean isRatherNotUtf8() {
        return broken > beyondAscii;
    }

    /** Whether there is any character but spaces and line ends. */
    boolean visible() {
        return visible;
    }

    /** Control characters other than tabs and line ends. */
    int controls() {
        return controls;
    }

    int zeros() {
        return zeros;
    }

    int zeroLine() {
        return zeroLine;
    }

    /** Byte sequences that mean nothing in this encoding. */
    int broken() {
        return broken;
    }

    int brokenLine() {
        return brokenLine;
    }

    private void decode(CharsetDecoder decoder, ByteBuffer bytes, boolean end) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters, end);
            characters.flip();
            while (characters.hasRemaining()) {
                count(characters.get());
            }
            characters.clear();
            if (result.isError()) {
                broken++;
                brokenLine = broken == 1 ? line : brokenLine;
                bytes.position(bytes.position() + result.length());
            }
        } while (!result.isUnderflow());
    }

    private void count(char character) {
        if (character == '\n' && last != '\r' || character == '\r') {
            line++;
        } else if (character == 0) {
            zeroLine = zeros++ == 0 ? line : zeroLine;
        }
        if (character < ' ' && "\t\r\n\f".indexOf(character) < 0) {
            controls++;
        }
        beyondAscii += character > 0x7F ? 1 : 0;
        visible |= !Character.isWhitespace(character);
        last = character;
    }
}
