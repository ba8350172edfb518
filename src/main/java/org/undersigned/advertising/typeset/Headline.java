package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.advertising.typeset.LineBreaks.Line;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.base.typeface.Face;

/** A text in centred lines of much the same length. Measures are in points. */
record Headline(Part part, Face face, double size, double leading, List<String> lines) {

    private static final double CAPITALS = 0.67;
    private static final double DESCENT = 0.2;
    private static final double UNITS = 1_000;
    private static final int MOST_LINES = 6;

    /** As large as a width, a height and a largest size let it be. */
    static Headline largest(
            Part part, Face face, String text, double width, double height, double size, double leading) {
        var tokens = Token.words(face, text);
        if (tokens.isEmpty()) {
            return new Headline(part, face, size, size, List.of());
        }
        var best = 0.0;
        var bestLines = 1;
        for (var lines = 1; lines <= Math.min(MOST_LINES, tokens.size()); lines++) {
            var byWidth = width / LineBreaks.narrowest(tokens, lines) * UNITS;
            var byHeight = height / (CAPITALS + DESCENT + (lines - 1) * leading);
            var largest = Math.min(size, Math.min(byWidth, byHeight));
            if (largest > best * 1.02) {
                best = largest;
                bestLines = lines;
            }
        }
        return new Headline(part, face, best, best * leading, broken(tokens, LineBreaks.narrowest(tokens, bestLines)));
    }

    /** At a size that is given, in as many lines as it takes. */
    static Headline sized(Part part, Face face, String text, double width, double size, double leading) {
        var tokens = Token.words(face, text);
        var measure = (int) (width / size * UNITS);
        var narrowest = LineBreaks.narrowest(tokens, LineBreaks.count(tokens, measure));
        return new Headline(part, face, size, size * leading, broken(tokens, narrowest));
    }

    private static List<String> broken(List<Token> tokens, int measure) {
        var lines = new ArrayList<String>();
        for (Line line : LineBreaks.greedy(tokens, measure)) {
            var words = new ArrayList<String>();
            tokens.subList(line.from(), line.to())
                    .forEach(token -> words.add(token.pieces().getFirst().text()));
            lines.add(String.join(" ", words));
        }
        return lines;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** From the top of its capitals to below its last line. */
    double depth() {
        return lines.isEmpty() ? 0 : (CAPITALS + DESCENT) * size + (lines.size() - 1) * leading;
    }

    void draw(Sheet sheet, double middle, double top) {
        for (var i = 0; i < lines.size(); i++) {
            sheet.centre(part, face, size, middle, top + CAPITALS * size + i * leading, lines.get(i));
        }
    }
}
