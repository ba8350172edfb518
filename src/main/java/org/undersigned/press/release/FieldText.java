package org.undersigned.press.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;

/**
 * A text as it is typed: each line is a paragraph, a line that begins with {@code #} is a heading, and a word in braces is
 * a field.
 */
record FieldText(List<Line> lines) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");
    private static final String HEADING = "#";

    FieldText {
        lines = List.copyOf(lines);
    }

    /** A paragraph, in pieces of words and fields. */
    record Line(boolean isHeading, List<Piece> pieces) {

        Line {
            pieces = List.copyOf(pieces);
        }

        /** The field that is all there is in the line; null where there is none, or more. */
        @Nullable
        ReleaseField alone() {
            return pieces.size() == 1 && !isHeading ? pieces.getFirst().field() : null;
        }
    }

    /** Words or a field. */
    record Piece(String words, @Nullable ReleaseField field) {}

    /** @throws Refusal when a field is unknown, is not closed, or stands in a line with other words and must not */
    static FieldText of(String typed) {
        return new FieldText(typed.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line(line.strip()))
                .toList());
    }

    private static Line line(String typed) {
        var isHeading = typed.startsWith(HEADING);
        var words = isHeading ? typed.replaceFirst("^#+\\s*", "") : typed;
        var line = new Line(isHeading, pieces(words));
        line.pieces().forEach(piece -> expectAlone(piece, line));
        return line;
    }

    private static List<Piece> pieces(String words) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var found = FIELD.matcher(words); found.find(); from = found.end()) {
            add(pieces, words.substring(from, found.start()));
            pieces.add(new Piece("", field(found.group(1))));
        }
        add(pieces, words.substring(from));
        return pieces;
    }

    private static void add(List<Piece> pieces, String words) {
        if (words.contains("{") || words.contains("}")) {
            throw new Refusal("press.refused.release-brace", words.strip());
        }
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null));
        }
    }

    private static ReleaseField field(String word) {
        return ReleaseField.of(word)
                .orElseThrow(() -> new Refusal("press.refused.release-field", "{" + word + "}", known()));
    }

    private static String known() {
        return Arrays.stream(ReleaseField.values()).map(ReleaseField::typed).collect(Collectors.joining(" "));
    }

    private static void expectAlone(Piece piece, Line line) {
        var field = piece.field();
        if (field != null && field.standsAlone() && (line.pieces().size() > 1 || line.isHeading())) {
            throw new Refusal("press.refused.release-field-alone", field.typed());
        }
    }

    /** The fields of a release, in its text and its notes. */
    static Set<ReleaseField> fieldsOf(String body, String notes) {
        var fields = of(body).fields();
        fields.addAll(of(notes).fields());
        return fields;
    }

    Set<ReleaseField> fields() {
        var fields = EnumSet.noneOf(ReleaseField.class);
        lines.stream().flatMap(line -> line.pieces().stream()).map(Piece::field).forEach(field -> {
            if (field != null) {
                fields.add(field);
            }
        });
        return fields;
    }

    /**
     * What the writer says in words of their own; headings and paragraphs are sentences.
     *
     * @param filled what stands for some fields; the others are left out
     */
    String words(Map<ReleaseField, String> filled) {
        return lines.stream()
                .map(line -> line.pieces().stream()
                        .map(piece -> words(piece, filled))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String words(Piece piece, Map<ReleaseField, String> filled) {
        var field = piece.field();
        return field == null ? piece.words() : filled.getOrDefault(field, " ");
    }
}
