package org.undersigned.advertising.typeset;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.undersigned.advertising.typeset.MeasuredNames.Measured;

/** Finds the largest type at which names fit into an area, by trying sizes: each try only adds up widths. */
final class NameFitter {

    /** The share of names that may be broken where none may. */
    static final double NONE = -1;

    /** The share of names that may be broken on a page that is well made: there are bodies with long names in each list. */
    static final double FEW = 0.01;

    /** From one size that is tried to the next, in hundredths of a point: what is shown with one decimal is what is set. */
    private static final int STEP = 10;

    /** The closest lines, in sizes of the type: 7 on 8 points. */
    private static final double CLOSEST = 8.0 / 7;

    /** Lines farther apart than this no longer hold together. */
    private static final double WIDEST = 1.4;

    private final MeasuredNames names;
    private final int more;

    /** @param more for how many further names of the same kind room is kept */
    NameFitter(MeasuredNames names, int more) {
        this.names = names;
        this.more = more;
    }

    /**
     * The largest size up to one at which the names fit.
     *
     * @param above a size that is there already; nothing is found that is not larger
     * @param mayBreak which share of the names may be broken over lines; one may in any list, as those of bodies are long
     */
    Optional<TypeSize> largest(NameArea area, Optional<TypeSize> above, TypeSize upTo, double mayBreak) {
        var least = above.map(size -> size.hundredths() + STEP).orElse(0);
        var highest = upTo.hundredths();
        for (var faces : NameFaces.values()) {
            var lowest = Math.max(least, faces.from());
            if (lowest <= highest && fits(area, new TypeSize(lowest), names.in(faces, more), mayBreak)) {
                return Optional.of(new TypeSize(highest(area, lowest, highest, mayBreak, names.in(faces, more))));
            }
            highest = Math.min(highest, faces.from() - STEP);
        }
        return Optional.empty();
    }

    private int highest(NameArea area, int fits, int upTo, double mayBreak, List<Measured> some) {
        var low = fits;
        var high = fits + (upTo - fits) / STEP * STEP;
        while (low < high) {
            var middle = low + ((high - low) / STEP + 1) / 2 * STEP;
            if (fits(area, new TypeSize(middle), some, mayBreak)) {
                low = middle;
            } else {
                high = middle - STEP;
            }
        }
        return low;
    }

    /** How many names stand below each other in columns, each on one line. */
    int rows(int columns) {
        return (names.count() + more) / columns;
    }

    boolean fits(NameArea area, TypeSize size, double mayBreak) {
        return fits(area, size, names.in(NameFaces.of(size), more), mayBreak);
    }

    private boolean fits(NameArea area, TypeSize size, List<Measured> some, double mayBreak) {
        var measure = area.measure(size);
        var breaking = breaking(some, mayBreak);
        var grid = grid(area, size);
        if (!names.setting().runsIn() && (long) grid.rows() * area.columns() < some.size()) {
            return false;
        }
        if (names.setting().runsIn() && some.stream().noneMatch(Measured::begins)) {
            return NameLines.count(some, measure, breaking).orElse(Integer.MAX_VALUE) <= grid.capacity();
        }
        return heights(some, measure, breaking)
                .filter(each -> grid.hold(each, grid.rows()))
                .isPresent();
    }

    private static int breaking(List<Measured> some, double mayBreak) {
        return mayBreak == NONE ? 0 : 1 + (int) (some.size() * mayBreak);
    }

    private static NameGrid grid(NameArea area, TypeSize size) {
        return new NameGrid(area, size, size.points() * CLOSEST);
    }

    private Optional<BlockHeights> heights(List<Measured> some, int measure, int breaking) {
        return names.setting().runsIn()
                ? NameLines.heightsRunIn(some, measure, breaking)
                : NameLines.heights(some, measure, breaking);
    }

    /** How many lines the names take at a size; none where a word is wider than a column, or too many names break. */
    OptionalInt lines(NameArea area, TypeSize size, double mayBreak) {
        var all = names.in(NameFaces.of(size), more);
        var lines = heights(all, area.measure(size), breaking(all, mayBreak)).map(BlockHeights::total);
        return lines.isPresent() ? OptionalInt.of(lines.get()) : OptionalInt.empty();
    }

    /** How much of an area so many lines take at a size; more than 1 where they do not fit. */
    static double share(NameArea area, TypeSize size, int lines) {
        return lines / (double) Math.max(1, grid(area, size).capacity());
    }

    /** How many letters stand on a line of a column. */
    double letters(NameArea area, TypeSize size) {
        return (double) area.measure(size) / names.letter(NameFaces.of(size));
    }

    /** How many names there may be at a size, these or as many more of the same kind as fit. */
    int most(NameArea area, TypeSize size, double mayBreak) {
        var fitting = fitting(area, size, mayBreak);
        return fitting < names.count() ? fitting : fitting + more(area, size, mayBreak);
    }

    /** How much deeper an area has to be so that all names fit at a size at which their lines can be counted, in points. */
    double lacking(NameArea area, TypeSize size, double mayBreak) {
        var leading = size.points() * CLOSEST;
        var lines = lines(area, size, mayBreak).orElseThrow() - grid(area, size).capacity();
        var rows = Math.max(0, Math.ceilDiv(lines, area.columns()));
        while (!fits(area.deeper(rows * leading), size, mayBreak)) {
            rows++;
        }
        return rows * leading;
    }

    /** How many names more fit at a size, if need be in lines that break them. */
    int more(NameArea area, TypeSize size) {
        return more(area, size, 1);
    }

    private int more(NameArea area, TypeSize size, double mayBreak) {
        var faces = NameFaces.of(size);
        return most(2 * names.count() + 1_000, count -> fits(area, size, names.in(faces, more + count), mayBreak));
    }

    /** How many of the names do not fit at a size. */
    int tooMany(NameArea area, TypeSize size) {
        return names.count() - fitting(area, size, 1);
    }

    private int fitting(NameArea area, TypeSize size, double mayBreak) {
        var faces = NameFaces.of(size);
        return most(names.count(), count -> fits(area, size, names.first(faces, count), mayBreak));
    }

    /** The largest number up to one for which something holds, as it does for each smaller one. */
    private static int most(int upTo, IntPredicate holds) {
        var low = 0;
        var high = upTo;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private NameLines lines(NameArea area, TypeSize size, List<Measured> some, boolean even) {
        var measure = area.measure(size);
        return names.setting().runsIn() ? NameLines.runIn(some, measure, even) : NameLines.oneALine(some, measure);
    }

    /** The names at a size at which they fit. */
    NameStand stand(NameArea area, TypeSize size) {
        var all = names.in(NameFaces.of(size), more);
        var closest = size.points() * CLOSEST;
        var even = lines(area, size, all, true);
        var lines = NameStand.fill(area, size, closest, Integer.MAX_VALUE, even).isPresent()
                ? even
                : lines(area, size, all, false);
        return loosest(narrowed(area, size, lines), size, lines).balanced(size.points() * WIDEST);
    }

    /** Few names around a box stand beside it first: what they do not need is left white above and below. */
    private static NameArea narrowed(NameArea area, TypeSize size, NameLines lines) {
        var low = 0.0;
        var high = 1.0;
        for (var i = 0; i < 12 && area.box() != NameArea.Box.NONE; i++) {
            var middle = (low + high) / 2;
            if (NameStand.fill(area.narrowed(middle), size, size.points() * WIDEST, Integer.MAX_VALUE, lines)
                    .isPresent()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return area.narrowed(low);
    }

    /** The lines as far apart as the area has room for. */
    private static NameStand loosest(NameArea area, TypeSize size, NameLines lines) {
        var low = CLOSEST;
        var high = WIDEST;
        for (var i = 0; i < 24; i++) {
            var middle = (low + high) / 2;
            if (NameStand.fill(area, size, size.points() * middle, Integer.MAX_VALUE, lines)
                    .isPresent()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return NameStand.fill(area, size, size.points() * low, Integer.MAX_VALUE, lines)
                .orElseThrow();
    }
}
