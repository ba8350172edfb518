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

    /**
     * Names that are not broken leave lines of uneven length. These are stretched to the measure where that hardly
     * shows: where blanks grow by no more than this on average, and by no more than that in nearly all lines. There
     * would be holes and rivers otherwise, and an uneven edge is quieter.
     */
    private static final double STRETCHED_ON_AVERAGE = 0.4;

    private static final double STRETCHED = 1;
    private static final double NEARLY_ALL = 0.96;

    /** Names are alone where there is hardly anything else that lines are broken at. */
    private static final double ALONE = 1.2;

    /**
     * @param heading above the first of its lines
     * @param apart whether it stands apart from what is before it
     */
    record Block(List<Token> tokens, List<Line> lines, Edge edge, Heading heading, boolean apart) {

        Block(List<Token> tokens, List<Line> lines, Edge edge) {
            this(tokens, lines, edge, Heading.NONE, false);
        }

        private Block below(Measured first, int measure) {
            return new Block(tokens, lines, edge, Heading.of(first, measure), first.apart());
        }
    }

    /** To which edge of a column lines reach. */
    enum Edge {
        LEFT,
        BOTH,
        /** As far from one as from the other: names alone, whose lines are of uneven length. */
        NEITHER
    }

    /** What stands above a group of names, in as many lines as it takes. */
    record Heading(List<Token> tokens, List<Line> lines) {

        static final Heading NONE = new Heading(List.of(), List.of());

        static Heading of(Measured first, int measure) {
            return first.heading().isEmpty()
                    ? NONE
                    : new Heading(first.heading(), LineBreaks.greedy(first.heading(), measure));
        }
    }

    /** In thousandths of the size of the type. */
    int widest() {
        var widest = 0;
        for (var block : blocks) {
            for (var line : block.heading().lines()) {
                widest = Math.max(widest, line.width());
            }
            for (var i = 0; i < block.lines().size(); i++) {
                widest = Math.max(widest, block.lines().get(i).width() + (i == 0 ? 0 : HANG));
            }
        }
        return widest;
    }

    BlockHeights heights() {
        var heights = new BlockHeights(
                blocks.stream().mapToInt(block -> block.lines().size()).toArray());
        for (var i = 0; i < blocks.size(); i++) {
            heights.head(
                    i, blocks.get(i).heading().lines().size(), blocks.get(i).apart());
        }
        return heights;
    }

    static NameLines oneALine(List<Measured> names, int measure) {
        var blocks = new ArrayList<Block>(names.size());
        var count = 0;
        var broken = 0;
        for (var name : names) {
            var block = block(name, measure);
            blocks.add(name.begins() ? block.below(name, measure) : block);
            count += block.lines().size() + blocks.getLast().heading().lines().size();
            broken += name.whole().width() > measure && name.name().width() > measure ? 1 : 0;
        }
        return new NameLines(blocks, count, broken);
    }

    private static Block block(Measured name, int measure) {
        if (name.whole().width() <= measure) {
            return new Block(
                    List.of(name.whole()), List.of(new Line(0, 1, name.whole().width())), Edge.LEFT);
        }
        var tokens = tokens(name, measure);
        return new Block(tokens, hung(tokens, measure), Edge.LEFT);
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
        var blocks = new ArrayList<Block>();
        var count = 0;
        var broken = 0;
        var filled = isFilled(groups(names), measure);
        for (var group : groups(names)) {
            var lines = runInAlone(group, measure, even, filled);
            var first = lines.blocks().getFirst().below(group.getFirst(), measure);
            blocks.add(first);
            blocks.addAll(lines.blocks().subList(1, lines.blocks().size()));
            count += lines.count() + first.heading().lines().size();
            broken += lines.broken();
        }
        return new NameLines(blocks, count, broken);
    }

    private static List<List<Measured>> groups(List<Measured> names) {
        var groups = new ArrayList<List<Measured>>();
        var from = 0;
        for (var i = 1; i <= names.size(); i++) {
            if (i == names.size() || names.get(i).begins()) {
                groups.add(names.subList(from, i));
                from = i;
            }
        }
        return groups;
    }

    private static NameLines runInAlone(List<Measured> names, int measure, boolean even, boolean filled) {
        var tokens = tokens(names, measure);
        var broken = (int) names.stream().filter(name -> name.breaks(measure)).count();
        var lines = even ? LineBreaks.even(tokens, measure, 0, filled) : LineBreaks.greedy(tokens, measure);
        var blocks = new ArrayList<Block>(lines.size());
        for (var line : lines) {
            blocks.add(new Block(
                    tokens,
                    List.of(line),
                    edge(filled, tokens.size() < names.size() * ALONE, line.to() == tokens.size())));
        }
        return new NameLines(blocks, lines.size(), broken);
    }

    private static Edge edge(boolean filled, boolean namesAlone, boolean isLast) {
        if (!filled) {
            return namesAlone ? Edge.NEITHER : Edge.LEFT;
        }
        return isLast ? Edge.LEFT : Edge.BOTH;
    }

    private static List<Token> tokens(List<Measured> names, int measure) {
        var tokens = new ArrayList<Token>();
        names.forEach(name -> tokens.addAll(name.breaks(measure) ? name.words() : name.flowing()));
        return tokens;
    }

    /** Whether all lines can be stretched to the measure without a hole. */
    private static boolean isFilled(List<List<Measured>> groups, int measure) {
        var sum = 0.0;
        var within = 0;
        var count = 0;
        for (var group : groups) {
            var tokens = tokens(group, measure);
            for (var line : LineBreaks.even(tokens, measure, 0, true)) {
                if (line.to() < tokens.size()) {
                    var stretch = Sheet.stretch(tokens.subList(line.from(), line.to()), measure - line.width());
                    sum += Math.max(0, stretch);
                    within += stretch <= STRETCHED ? 1 : 0;
                    count++;
                }
            }
        }
        return count > 0 && sum <= count * STRETCHED_ON_AVERAGE && within >= count * NEARLY_ALL;
    }

    /** How many lines names take that run in; none when a word is wider than a line, or too many names break. */
    static OptionalInt count(List<Measured> names, int measure, int mayBreak) {
        var broken = 0;
        var lines = 0;
        var width = 0;
        var blank = 0;
        for (var name : names) {
            var breaks = name.breaks(measure);
            if (breaks && ++broken > mayBreak) {
                return OptionalInt.empty();
            }
            var tokens = breaks ? name.words() : name.flowing();
            for (var i = 0; i < tokens.size(); i++) {
                var token = tokens.get(i);
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
        return OptionalInt.of(lines);
    }

    /** How many lines each name takes on its own; none when a word is wider than a line, or too many names break. */
    static Optional<BlockHeights> heights(List<Measured> names, int measure, int mayBreak) {
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
        var all = new BlockHeights(heights);
        for (var i = 0; i < heights.length; i++) {
            if (names.get(i).begins()) {
                var heading = Heading.of(names.get(i), measure);
                if (!heading.lines().stream().allMatch(line -> line.width() <= measure)) {
                    return Optional.empty();
                }
                all.head(i, heading.lines().size(), names.get(i).apart());
            }
        }
        return Optional.of(all);
    }

    /** The same of names that run in, group by group; a heading stands above the first line of its group. */
    static Optional<BlockHeights> heightsRunIn(List<Measured> names, int measure, int mayBreak) {
        var groups = groups(names);
        var firsts = new ArrayList<Integer>();
        var count = 0;
        for (var group : groups) {
            firsts.add(count);
            var lines = count(group, measure, mayBreak);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            count += lines.getAsInt();
        }
        var all = BlockHeights.ones(count);
        for (var i = 0; i < groups.size(); i++) {
            var first = groups.get(i).getFirst();
            var heading = Heading.of(first, measure);
            if (!heading.lines().stream().allMatch(line -> line.width() <= measure)) {
                return Optional.empty();
            }
            all.head(firsts.get(i), heading.lines().size(), first.apart());
        }
        return Optional.of(all);
    }

    private static boolean fit(List<Line> lines, int measure) {
        return lines.stream().allMatch(line -> line.width() <= measure - (line.from() == 0 ? 0 : HANG));
    }

    private static List<Token> tokens(Measured name, int measure) {
        return name.name().width() <= measure ? name.flowing() : name.words();
    }
}
