package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.advertising.typeset.LineBreaks.Line;
import org.undersigned.advertising.typeset.SetAd.LackingLetter;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.advertising.typeset.SetAd.SetRule;
import org.undersigned.advertising.typeset.SetAd.SetText;
import org.undersigned.base.typeface.Face;

/** The page on which texts and rules are put. */
final class Sheet {

    private static final double UNITS = 1_000;

    /** Beyond so many times a blank a line is left as it is: holes are worse than an uneven edge. */
    private static final double LOOSEST = 2.5;

    private final List<SetText> texts = new ArrayList<>();
    private final List<SetRule> rules = new ArrayList<>();
    private final Set<LackingLetter> lacking = new LinkedHashSet<>();

    void put(Part part, Face face, double size, double left, double baseline, String text) {
        texts.add(new SetText(part, face, size, left, baseline, text, 0, 0));
    }

    void centre(Part part, Face face, double size, double middle, double baseline, String text) {
        put(part, face, size, middle - width(face, size, text) / 2, baseline, text);
    }

    /** A word in capitals whose letters stand apart. */
    void centreTracked(
            Part part, Face face, double size, double middle, double baseline, String text, double tracking) {
        var width = width(face, size, text) + (text.codePointCount(0, text.length()) - 1) * tracking;
        texts.add(new SetText(part, face, size, middle - width / 2, baseline, text, 0, tracking));
    }

    static double width(Face face, double size, String text) {
        return face.width(text) * size / UNITS;
    }

    /** Tokens on one line, stretched to a width where that is given and they are not too few for it. */
    void line(Part part, double size, double left, double baseline, List<Token> tokens, Line line, double filled) {
        var em = size / UNITS;
        var stretch =
                filled == 0 ? 0 : bounded(stretch(tokens.subList(line.from(), line.to()), filled / em - line.width()));
        var x = left;
        for (var i = line.from(); i < line.to(); i++) {
            var token = tokens.get(i);
            var last = i == line.to() - 1;
            for (var piece : token.pieces()) {
                var end = piece == token.pieces().getLast() && token.blank() > 0 && (!last || token.isSeparated());
                var wider = piece.face().advance(' ') * stretch * em;
                texts.add(
                        new SetText(part, piece.face(), size, x, baseline, piece.text() + (end ? " " : ""), wider, 0));
                x += (piece.width() + piece.blanks() * stretch) * em;
            }
            var blank = token.isSeparated()
                    ? token.blank() * (1 + (last ? 0 : Token.APART * stretch)) * em
                    : token.blank() * (1 + stretch) * em;
            if (token.isSeparated()) {
                x += blank;
                put(
                        part,
                        token.separator().face(),
                        size,
                        x,
                        baseline,
                        token.separator().text() + (last ? "" : " "));
                x += token.separator().width() * em;
            }
            x += blank;
        }
    }

    /** By how much of itself each blank grows. */
    static double stretch(List<Token> tokens, double slack) {
        var blanks = tokens.getLast().inner();
        for (var token : tokens.subList(0, tokens.size() - 1)) {
            blanks += token.stretchable();
        }
        return blanks == 0 ? 0 : slack / blanks;
    }

    private static double bounded(double stretch) {
        return stretch > LOOSEST ? 0 : stretch;
    }

    void rule(double left, double right, double top, double weight) {
        rules.add(new SetRule(left, top, right, top, weight));
    }

    void frame(double left, double top, double right, double bottom, double weight) {
        var half = weight / 2;
        rules.add(new SetRule(left - half, top, right + half, top, weight));
        rules.add(new SetRule(left - half, bottom, right + half, bottom, weight));
        rules.add(new SetRule(left, top, left, bottom, weight));
        rules.add(new SetRule(right, top, right, bottom, weight));
    }

    void ask(Face face, String text) {
        Face.settable(text)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !face.has(character))
                .forEach(character -> lacking.add(new LackingLetter(Character.toString(character), text)));
    }

    SetAd ad(AdForm form, Optional<NamesFit> names) {
        return new SetAd(form.width(), form.depth(), texts, rules, names, List.copyOf(lacking));
    }
}
