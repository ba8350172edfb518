package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks tokens into lines. Measures are in thousandths of the size of the type. */
final class LineBreaks {

    /** How much of a blank may be taken away where a line is filled. */
    private static final double SHRINK = 0.12;

    /** A last line that is shorter than this share of the measure looks forgotten. */
    private static final double RUNT = 0.15;

    private static final double RUNT_COST = 5_000;
    private static final double RUNT_COST_FILLED = 9;

    /** A word that is alone on the last line and takes less of it looks worse than white in any other. */
    private static final double ALONE = 0.25;

    private static final double ALONE_COST = 100_000;
    private static final double ALONE_COST_FILLED = 60;

    private LineBreaks() {}

    /**
     * A line from one token to before another.
     *
     * @param width with its blanks as they are in the typeface
     */
    record Line(int from, int to, int width) {

        int gaps() {
            return to - from - 1;
        }
    }

    /** As many tokens in each line as it takes; a token wider than a line stands alone. */
    static List<Line> greedy(List<Token> tokens, int measure) {
        var lines = new ArrayList<Line>();
        var from = 0;
        var width = 0;
        for (var i = 0; i < tokens.size(); i++) {
            var wider = i == from
                    ? tokens.get(i).width()
                    : width + tokens.get(i - 1).blank() + tokens.get(i).width();
            if (wider > measure && i > from) {
                lines.add(new Line(from, i, width));
                from = i;
                width = tokens.get(i).width();
            } else {
                width = wider;
            }
        }
        if (from < tokens.size()) {
            lines.add(new Line(from, tokens.size(), width));
        }
        return lines;
    }

    static int count(List<Token> tokens, int measure) {
        var count = 0;
        var width = 0;
        var blank = 0;
        for (var token : tokens) {
            width += blank + token.width();
            if (count == 0 || width > measure) {
                count++;
                width = token.width();
            }
            blank = token.blank();
        }
        return count;
    }

    /**
     * The breaks after which the lines are filled most evenly, as Knuth and Plass have it: the sum of the squares of what
     * each line has to be stretched, or lacks, is the least. The last line may lack what it will.
     *
     * @param indent by how much the first line is shorter
     * @param stretched whether lines are stretched to the measure
     */
    static List<Line> even(List<Token> tokens, int measure, int indent, boolean stretched) {
        var shrink = stretched ? SHRINK : 0;
        var count = tokens.size();
        var best = new double[count + 1];
        var back = new int[count + 1];
        Arrays.fill(best, Double.MAX_VALUE);
        best[0] = 0;
        for (var from = 0; from < count; from++) {
            var room = from == 0 ? measure - indent : measure;
            var width = 0;
            var blanks = 0;
            for (var to = from + 1; to <= count; to++) {
                if (to > from + 1) {
                    width += tokens.get(to - 2).blank();
                    blanks += tokens.get(to - 2).outer();
                }
                width += tokens.get(to - 1).width();
                blanks += tokens.get(to - 1).inner();
                if (width - (to == count ? 0 : blanks * shrink) > room && to > from + 1) {
                    break;
                }
                var cost = best[from]
                        + badness(room - width, stretched ? blanks : room / 10, to == count)
                        + (to == count && from > 0 ? runt(to - from, width, room, stretched) : 0);
                if (cost < best[to]) {
                    best[to] = cost;
                    back[to] = from;
                }
            }
        }
        return lines(tokens, back);
    }

    private static double runt(int words, int width, int room, boolean stretched) {
        if (words == 1 && width < room * ALONE) {
            return stretched ? ALONE_COST_FILLED : ALONE_COST;
        }
        if (width < room * RUNT) {
            return stretched ? RUNT_COST_FILLED : RUNT_COST;
        }
        return 0;
    }

    private static double badness(int slack, int blanks, boolean last) {
        if (last && slack >= 0) {
            return 0;
        }
        var stretch = (double) slack / Math.max(1, blanks);
        var badness = 1 + Math.pow(Math.abs(stretch) * (slack < 0 ? 4 : 2), 3);
        return badness * badness;
    }

    private static List<Line> lines(List<Token> tokens, int[] back) {
        var lines = new ArrayList<Line>();
        for (var to = tokens.size(); to > 0; to = back[to]) {
            lines.addFirst(new Line(back[to], to, width(tokens, back[to], to)));
        }
        return lines;
    }

    private static int width(List<Token> tokens, int from, int to) {
        var width = 0;
        for (var i = from; i < to; i++) {
            width += tokens.get(i).width() + (i == to - 1 ? 0 : tokens.get(i).blank());
        }
        return width;
    }

    /** The narrowest measure at which there are no more lines than wanted: lines of much the same length. */
    static int narrowest(List<Token> tokens, int lines) {
        var low = tokens.stream().mapToInt(Token::width).max().orElse(0);
        var high = Math.max(low, width(tokens, 0, tokens.size()));
        while (low < high) {
            var middle = (low + high) / 2;
            if (count(tokens, middle) <= lines) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
