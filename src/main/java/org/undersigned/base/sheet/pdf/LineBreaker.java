package org.undersigned.base.sheet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.pdf.SetLine.Piece;
import org.undersigned.base.typeface.Face;

/** Breaks paragraphs into lines of one width, at blanks, and within a word only where it is wider than a line. */
final class LineBreaker {

    private static final float UNITS = 1_000;

    private final Map<Face, PDFont> fonts;
    private final float width;

    LineBreaker(Map<Face, PDFont> fonts, float width) {
        this.fonts = fonts;
        this.width = width;
    }

    /** The text of a run as it is set: in one line, with marks joined to their letters, without what has no shape. */
    static String text(Run run) {
        return Face.settable(run.text());
    }

    List<SetLine> lines(Paragraph paragraph) {
        var setting = Setting.of(paragraph.style());
        var lines = new ArrayList<SetLine>();
        var line = new ArrayList<Piece>();
        var filled = 0f;
        for (var word : words(paragraph, setting)) {
            for (var part : fitting(word, setting)) {
                if (filled + width(part, setting) > width && !line.isEmpty()) {
                    lines.add(new SetLine(setting, line));
                    line.clear();
                    filled = 0;
                }
                line.addAll(part);
                filled += advance(part, setting);
            }
        }
        if (!line.isEmpty()) {
            lines.add(new SetLine(setting, line));
        }
        return lines;
    }

    /** Each with the blank behind it, and in as many pieces as it is set in cuts: a line is broken at blanks alone. */
    private static List<List<Piece>> words(Paragraph paragraph, Setting setting) {
        var words = new ArrayList<List<Piece>>();
        var word = new ArrayList<Piece>();
        for (var run : paragraph.runs()) {
            for (var part : text(run).split("(?<= )")) {
                if (!part.isEmpty()) {
                    word.add(new Piece(setting.face(run), part));
                }
                if (part.endsWith(" ")) {
                    words.add(List.copyOf(word));
                    word.clear();
                }
            }
        }
        words.add(List.copyOf(word));
        return words;
    }

    /** The word, or parts of it that each fit into a line. */
    private List<List<Piece>> fitting(List<Piece> word, Setting setting) {
        if (width(word, setting) <= width) {
            return List.of(word);
        }
        var parts = new ArrayList<List<Piece>>();
        for (var piece : word) {
            var part = new StringBuilder();
            for (var point : piece.text().codePoints().toArray()) {
                var longer = part + Character.toString(point);
                if (width(piece.face(), longer.stripTrailing(), setting.size()) > width) {
                    parts.add(List.of(new Piece(piece.face(), part.toString())));
                    part.setLength(0);
                }
                part.appendCodePoint(point);
            }
            parts.add(List.of(new Piece(piece.face(), part.toString())));
        }
        return parts;
    }

    /** Without the blank behind it, which may hang over. */
    private float width(List<Piece> word, Setting setting) {
        if (word.isEmpty()) {
            return 0;
        }
        var last = word.getLast();
        return advance(word.subList(0, word.size() - 1), setting)
                + width(last.face(), last.text().stripTrailing(), setting.size());
    }

    private float advance(List<Piece> word, Setting setting) {
        var advance = 0f;
        for (var piece : word) {
            advance += width(piece.face(), piece.text(), setting.size());
        }
        return advance;
    }

    float width(Face face, String text, float size) {
        try {
            return Objects.requireNonNull(fonts.get(face)).getStringWidth(text) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
