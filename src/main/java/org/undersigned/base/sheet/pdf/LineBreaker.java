package org.undersigned.base.sheet.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.undersigned.base.sheet.Document.Paragraph;
import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.pdf.SetLine.Piece;

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
        return Normalizer.normalize(run.text(), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "")
                .replaceAll("[ \\t\\r\\n\\f\\u000B]+", " ");
    }

    List<SetLine> lines(Paragraph paragraph) {
        var setting = Setting.of(paragraph.style());
        var lines = new ArrayList<SetLine>();
        var line = new ArrayList<Piece>();
        var filled = 0f;
        for (var word : words(paragraph, setting)) {
            var room = width(word, setting);
            if (filled + room > width && !line.isEmpty()) {
                lines.add(new SetLine(setting, line));
                line.clear();
                filled = 0;
            }
            for (var piece : line.isEmpty() ? fitting(word, setting) : List.of(word)) {
                if (!line.isEmpty() && filled + width(piece, setting) > width) {
                    lines.add(new SetLine(setting, line));
                    line.clear();
                    filled = 0;
                }
                line.add(piece);
                filled += advance(piece, setting);
            }
        }
        if (!line.isEmpty()) {
            lines.add(new SetLine(setting, line));
        }
        return lines;
    }

    /** Each with the blank behind it. */
    private static List<Piece> words(Paragraph paragraph, Setting setting) {
        var words = new ArrayList<Piece>();
        for (var run : paragraph.runs()) {
            for (var word : text(run).split("(?<= )")) {
                if (!word.isEmpty()) {
                    words.add(new Piece(setting.face(run), word));
                }
            }
        }
        return words;
    }

    /** The word, or parts of it that each fit into a line. */
    private List<Piece> fitting(Piece word, Setting setting) {
        if (width(word, setting) <= width) {
            return List.of(word);
        }
        var parts = new ArrayList<Piece>();
        var part = new StringBuilder();
        for (var point : word.text().codePoints().toArray()) {
            var longer = new Piece(word.face(), part + Character.toString(point));
            if (width(longer, setting) > width) {
                parts.add(new Piece(word.face(), part.toString()));
                part.setLength(0);
            }
            part.appendCodePoint(point);
        }
        parts.add(new Piece(word.face(), part.toString()));
        return parts;
    }

    /** Without the blank behind it, which may hang over. */
    private float width(Piece piece, Setting setting) {
        return width(piece.face(), piece.text().stripTrailing(), setting.size());
    }

    float advance(Piece piece, Setting setting) {
        return width(piece.face(), piece.text(), setting.size());
    }

    float width(Face face, String text, float size) {
        try {
            return fonts.get(face).getStringWidth(text) / UNITS * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
