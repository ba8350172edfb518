package org.undersigned.base.typeface;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** What a cut measures, read once: a page of names asks for hundreds of thousands of widths. */
final class FaceMetrics {

    /** The highest character that a typeface of letters is asked for. */
    private static final int LAST = 0x1FFFF;

    private static final int UNITS = 1_000;
    private static final short UNKNOWN = Short.MIN_VALUE;

    private final char[] glyphs = new char[LAST + 1];
    private final int[] advances;
    private final Kerning kerning;

    /** The kerning of each pair that was asked for, by its first glyph; filled as it is asked. */
    private final short[][] pairs;

    private FaceMetrics(int[] advances, Kerning kerning) {
        this.advances = advances;
        this.kerning = kerning;
        this.pairs = new short[advances.length][];
    }

    static FaceMetrics of(byte[] file) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            if (font.getUnitsPerEm() != UNITS) {
                throw new IOException("Measured in " + font.getUnitsPerEm() + " units");
            }
            var advances = new int[font.getNumberOfGlyphs()];
            for (var glyph = 0; glyph < advances.length; glyph++) {
                advances[glyph] = font.getAdvanceWidth(glyph);
            }
            var positions = font.getTableMap().get("GPOS");
            var metrics = new FaceMetrics(
                    advances, positions == null ? Kerning.none() : Kerning.of(font.getTableBytes(positions)));
            var characters = font.getUnicodeCmapLookup();
            for (var glyph = 1; glyph < advances.length; glyph++) {
                metrics.put(glyph, characters.getCharCodes(glyph));
            }
            return metrics;
        }
    }

    private void put(int glyph, @Nullable List<Integer> characters) {
        if (characters != null) {
            for (var character : characters) {
                if (character <= LAST) {
                    glyphs[character] = (char) glyph;
                }
            }
        }
    }

    int glyph(int character) {
        return character > LAST ? 0 : glyphs[character];
    }

    int advance(int glyph) {
        return advances[glyph];
    }

    int kerning(int first, int second) {
        var row = pairs[first];
        if (row == null) {
            row = new short[advances.length];
            Arrays.fill(row, UNKNOWN);
            pairs[first] = row;
        }
        var known = row[second];
        if (known == UNKNOWN) {
            known = (short) kerning.between(first, second);
            row[second] = known;
        }
        return known;
    }
}
