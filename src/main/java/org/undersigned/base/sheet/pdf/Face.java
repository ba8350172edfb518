package org.undersigned.base.sheet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The cuts of the typeface in which documents are set: Source Serif 4, under the licence that lies beside it. */
enum Face {
    REGULAR("SourceSerif4-Regular.ttf"),
    ITALIC("SourceSerif4-It.ttf"),
    SEMIBOLD("SourceSerif4-Semibold.ttf");

    /** The highest character that a typeface of letters is asked for. */
    private static final int LAST = 0x1FFFF;

    private final byte[] file;
    private final BitSet letters;

    Face(String name) {
        try (var stream = Objects.requireNonNull(Face.class.getResourceAsStream(name), name)) {
            file = stream.readAllBytes();
            letters = letters(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface " + name + " is damaged", e);
        }
    }

    private static BitSet letters(byte[] file) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var glyphs = font.getUnicodeCmapLookup();
            var letters = new BitSet(LAST);
            for (var point = 0; point <= LAST; point++) {
                letters.set(point, glyphs.getGlyphId(point) > 0);
            }
            return letters;
        }
    }

    boolean has(int character) {
        return letters.get(character);
    }

    /** The letters that are used will be embedded when the document is saved. */
    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(file)), true);
    }
}
