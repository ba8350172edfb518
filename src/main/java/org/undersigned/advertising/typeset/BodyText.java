package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.advertising.typeset.LineBreaks.Line;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.base.typeface.Face;

/** Paragraphs in columns of the same length. Measures are in points. */
record BodyText(double size, double leading, double columnWidth, double gutter, int columns, List<BodyLine> lines) {

    private static final double LEADING = 1.32;
    private static final double ASCENT = 0.7;
    private static final double DESCENT = 0.22;
    private static final double UNITS = 1_000;

    /** The first lines of paragraphs but the first are moved in. */
    private static final int INDENT = 1_200;

    /** A line is best read when it has about so many sizes of its type. */
    private static final double MEASURE = 29;

    /** Lines that are shorter, in thousandths of the size of the type, are not filled: they would have holes. */
    private static final int FILLED_FROM = 24_000;

    /** By how much of itself a blank may grow: rivers run through a statement otherwise, and an uneven edge is quieter. */
    private static final double LOOSE = 0.75;

    /** Columns of fewer lines are none. */
    private static final int SHORTEST = 3;

    record BodyLine(List<Token> tokens, Line line, int indent, boolean filled) {

        /** Whether it would have holes. */
        private boolean isLoose(int measure) {
            return filled
                    && Sheet.stretch(tokens.subList(line.from(), line.to()), measure - indent - line.width()) > LOOSE;
        }
    }

    /** In as many columns as read best, or fewer where they would be too short to be columns. */
    static BodyText of(List<String> paragraphs, double size, double width, double gutter) {
        var columns = Math.max(1, (int) Math.round(width / (MEASURE * size)));
        var text = in(columns, paragraphs, size, width, gutter);
        while (columns > 1 && text.lines().size() < columns * SHORTEST) {
            columns--;
            text = in(columns, paragraphs, size, width, gutter);
        }
        return text;
    }

    private static BodyText in(int columns, List<String> paragraphs, double size, double width, double gutter) {
        var columnWidth = (width - (columns - 1) * gutter) / columns;
        var measure = (int) (columnWidth / size * UNITS);
        var filled = measure < FILLED_FROM ? List.<BodyLine>of() : lines(paragraphs, face(size), measure, true);
        var lines = filled.isEmpty() || filled.stream().anyMatch(line -> line.isLoose(measure))
                ? lines(paragraphs, face(size), measure, false)
                : filled;
        return new BodyText(
                size, size * LEADING, columnWidth, gutter, Math.min(columns, Math.max(1, lines.size())), lines);
    }

    private static List<BodyLine> lines(List<String> paragraphs, Face face, int measure, boolean filled) {
        var lines = new ArrayList<BodyLine>();
        for (var paragraph : paragraphs) {
            var tokens = Token.words(face, paragraph);
            if (!tokens.isEmpty()) {
                var indent = lines.isEmpty() ? 0 : INDENT;
                for (var line : LineBreaks.even(tokens, measure, indent, filled)) {
                    lines.add(new BodyLine(
                            tokens, line, line.from() == 0 ? indent : 0, filled && line.to() < tokens.size()));
                }
            }
        }
        return lines;
    }

    static Face face(double size) {
        return NameFaces.of(TypeSize.points(size)).roman();
    }

    /** From which line to before which each column has, such that none begins with the end of a paragraph. */
    private List<Integer> starts() {
        for (var rows = Math.ceilDiv(lines.size(), columns); ; rows++) {
            var starts = new ArrayList<Integer>();
            var next = 0;
            while (next < lines.size()) {
                starts.add(next);
                next += rows;
                if (rows > 2 && next < lines.size() && isLast(next) && !isFirst(next)) {
                    next--;
                }
            }
            if (starts.size() <= columns) {
                starts.add(lines.size());
                return starts;
            }
        }
    }

    private boolean isFirst(int line) {
        return lines.get(line).line().from() == 0;
    }

    private boolean isLast(int line) {
        return lines.get(line).line().to() == lines.get(line).tokens().size();
    }

    private int rows() {
        var starts = starts();
        var rows = 0;
        for (var column = 1; column < starts.size(); column++) {
            rows = Math.max(rows, starts.get(column) - starts.get(column - 1));
        }
        return rows;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    double depth() {
        return lines.isEmpty() ? 0 : (ASCENT + DESCENT) * size + (rows() - 1) * leading;
    }

    /** Whether each word is narrower than a column. */
    boolean isNarrowEnough() {
        return lines.stream()
                .allMatch(line -> line.line().gaps() > 0 || line.line().width() * size / UNITS <= columnWidth);
    }

    void draw(Sheet sheet, double left, double top) {
        var starts = starts();
        for (var column = 0; column < starts.size() - 1; column++) {
            for (var i = starts.get(column); i < starts.get(column + 1); i++) {
                draw(
                        sheet,
                        left + column * (columnWidth + gutter),
                        top + (i - starts.get(column)) * leading,
                        lines.get(i));
            }
        }
    }

    private void draw(Sheet sheet, double left, double top, BodyLine line) {
        var indent = line.indent() * size / UNITS;
        var filled = line.filled() ? columnWidth - indent : 0;
        sheet.line(Part.BODY, size, left + indent, top + ASCENT * size, line.tokens(), line.line(), filled);
    }
}
