package org.undersigned.base.typeface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The cuts of the typeface: those for text, sturdier ones for small sizes and a finer one for headlines. */
public enum Face {
    REGULAR("SourceSerif4-Regular.ttf"),
    ITALIC("SourceSerif4-It.ttf"),
    SEMIBOLD("SourceSerif4-Semibold.ttf"),
    SMALL("SourceSerif4SmText-Regular.ttf"),
    SMALL_ITALIC("SourceSerif4SmText-It.ttf"),
    CAPTION("SourceSerif4Caption-Regular.ttf"),
    CAPTION_ITALIC("SourceSerif4Caption-It.ttf"),
    CAPTION_SEMIBOLD("SourceSerif4Caption-Semibold.ttf"),
    DISPLAY("SourceSerif4Display-Semibold.ttf");

    private static final Pattern SHAPELESS = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n\\f\\u000B]+");

    private final String name;
    private byte @Nullable [] file;
    private @Nullable FaceMetrics metrics;

    Face(String name) {
        this.name = name;
    }

    /** A text as it is set: in one line, with marks joined to their letters, without what has no shape. */
    public static String settable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return WHITE.matcher(SHAPELESS.matcher(composed).replaceAll("")).replaceAll(" ");
    }

    public boolean has(int character) {
        return glyph(character) > 0;
    }

    /** Its number in the file of the typeface; 0 where there is none. */
    public int glyph(int character) {
        return metrics().glyph(character);
    }

    /** How wide it is, in thousandths of the size of the type. */
    public int advance(int character) {
        return metrics().advance(glyph(character));
    }

    /** By how much the second stands nearer (below zero) or farther, in thousandths of the size of the type. */
    public int kerning(int first, int second) {
        return metrics().kerning(glyph(first), glyph(second));
    }

    /** How wide a text is with its kerning, in thousandths of the size of the type. */
    public int width(String text) {
        var measures = metrics();
        var width = 0;
        var before = 0;
        var at = 0;
        while (at < text.length()) {
            var character = text.codePointAt(at);
            var glyph = measures.glyph(character);
            width += measures.advance(glyph) + (at == 0 ? 0 : measures.kerning(before, glyph));
            before = glyph;
            at += Character.charCount(character);
        }
        return width;
    }

    /** The letters that are used will be embedded when the document is saved. */
    public PDType0Font in(PDDocument document) throws IOException {
        return PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(file())), true);
    }

    private synchronized FaceMetrics metrics() {
        if (metrics == null) {
            try {
                metrics = FaceMetrics.of(file());
            } catch (IOException e) {
                throw new UncheckedIOException("The typeface " + name + " is damaged", e);
            }
        }
        return metrics;
    }

    private synchronized byte[] file() {
        if (file == null) {
            try (var stream = Objects.requireNonNull(Face.class.getResourceAsStream(name), name)) {
                file = stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }
}
