package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.undersigned.advertising.typeset.LineBreaks.Line;
import org.undersigned.advertising.typeset.MeasuredNames.Measured;

/**
 * Names in lines of one measure, not yet in columns.
 *
 * @param blocks lines that stay together, in their order
 * @param broken how many names stand on more than one line
 */
record NameLines(List<Block> blocks, int count, int broken) {

    /** How much the second line of a name is moved in, in thousandths of the size of the type. */
    static final int HANG = 1_000;

    /** Shorter lines of names that run in are not stretched: there are too few blanks in them. */
    private static final int FILLED_FROM = 42_000;

    record Block(List<Token> tokens, List<Line> lines, boolean filled) {}

    static NameLines oneALine(List<Measured> names, int measure) {
        var blocks = new ArrayList<Block>(names.size());
        var count = 0;
        var broken = 0;
        for (var name : names) {
            if (name.whole().width() <= measure) {
                blocks.add(new Block(
                        List.of(name.whole()),
                        List.of(new Line(0, 1, name.whole().width())),
                        false));
                count++;
            } else {
                var tokens = tokens(name, measure);
                var lines = hung(tokens, measure);
                blocks.add(new Block(tokens, lines, false));
                count += lines.size();
                broken += name.name().width() > measure ? 1 : 0;
            }
        }
        return new NameLines(blocks, count, broken);
    }

    private static List<Line> hung(List<Token> tokens, int measure) {
        var first = LineBreaks.greedy(tokens, measure).getFirst();
        var lines = new ArrayList<Line>();
        lines.add(first);
        for (var line : LineBreaks.greedy(tokens.subList(first.to(), tokens.size()), measure - HANG)) {
            lines.add(new Line(first.to() + line.from(), first.to() + line.to(), line.width()));
        }
        return lines;
    }

    /**
     * @param even whether lines are filled evenly, which may take some more of them; there are as few as may be otherwise
     */
    static NameLines runIn(List<Measured> names, int measure, boolean even) {
        var tokens = new ArrayList<Token>();
        var broken = 0;
        for (var name : names) {
            var breaks = name.breaks(measure);
            broken += breaks ? 1 : 0;
            tokens.addAll(breaks ? name.words() : name.flowing());
        }
        var filled = measure >= FILLED_FROM;
        var lines = even ? LineBreaks.even(tokens, measure, 0, filled) : LineBreaks.greedy(tokens, measure);
        var blocks = new ArrayList<Block>(lines.size());
        for (var line : lines) {
            blocks.add(new Block(tokens, List.of(line), filled && line.to() < tokens.size()));
        }
        return new NameLines(blocks, lines.size(), broken);
    }

    /** How many lines names take that run in; none when a word is wider than a line, or too many names break. */
    static OptionalInt count(List<Measured> names, int measure, int mayBreak) {
        var broken = 0;
        var lines = 0;
        var width = 0;
        var blank = 0;
        for (var name : names) {
            var breaks = name.breaks(measure);
            broken += breaks ? 1 : 0;
            for (var token : breaks ? name.words() : name.flowing()) {
                width += blank + token.width();
                if (lines == 0 || width > measure) {
                    lines++;
                    width = token.width();
                    if (width > measure) {
                        return OptionalInt.empty();
                    }
                }
                blank = token.blank();
            }
        }
        return broken > mayBreak ? OptionalInt.empty() : OptionalInt.of(lines);
    }

    /** How many lines each name takes on its own; none when a word is wider than a line, or too many names break. */
    static Optional<int[]> heights(List<Measured> names, int measure, int mayBreak) {
        var heights = new int[names.size()];
        var broken = 0;
        for (var i = 0; i < heights.length; i++) {
            var name = names.get(i);
            heights[i] = 1;
            if (name.whole().width() > measure) {
                broken += name.name().width() > measure ? 1 : 0;
                var lines = hung(tokens(name, measure), measure);
                heights[i] = lines.size();
                if (broken > mayBreak || !fit(lines, measure)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(heights);
    }

    private static boolean fit(List<Line> lines, int measure) {
        return lines.stream().allMatch(line -> line.width() <= measure - (line.from() == 0 ? 0 : HANG));
    }

    private static List<Token> tokens(Measured name, int measure) {
        return name.name().width() <= measure ? name.flowing() : name.words();
    }
}
