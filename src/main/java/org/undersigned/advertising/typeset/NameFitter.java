package org.undersigned.advertising.typeset;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.function.IntPredicate;
import org.undersigned.advertising.typeset.MeasuredNames.Measured;
import org.undersigned.advertising.typeset.NameGrid.Depths;

/** Finds the largest type at which names fit into an area, by trying sizes: each try only adds up widths. */
final class NameFitter {

    /** The share of names that may be broken where none may. */
    static final double NONE = -1;

    /** The share of names that may be broken on a page that is well made: there are bodies with long names in each list. */
    static final double FEW = 0.01;

    /** From one size that is tried to the next, in hundredths of a point: what is shown with one decimal is what is set. */
    private static final int STEP = 10;

    /**
     * The closest lines of small type, in sizes of it: 7 on 8 points. Few names, whose type is large, stand farther
     * apart.
     */
    private static final double CLOSEST = 8.0 / 7;

    private static final double CLOSEST_LARGE = 1.3;
    private static final double SMALL = 9;
    private static final double LARGE = 13;

    /** By how much of itself a box grows so that names may stand beside it alone. */
    private static final double DEEPER = 0.3;

    /** And by how much where nothing hinders it. */
    private static final double AIRY = 0.12;

    /** How many times as far apart lines may be there. */
    static final double BESIDE = 1.25;

    private static final Depths ALL = Depths.of(Integer.MAX_VALUE);

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
    Optional<TypeSize> largest(NameArea area, TypeSize above, TypeSize upTo, double mayBreak) {
        var least = above.hundredths() + STEP;
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
        if (names.setting().runsIn() && !names.isGrouped()) {
            return NameLines.count(some, measure, breaking).orElse(Integer.MAX_VALUE) <= grid.capacity();
        }
        return heights(some, measure, breaking).filter(each -> grid.hold(each)).isPresent();
    }

    private static int breaking(List<Measured> some, double mayBreak) {
        return mayBreak == NONE ? 0 : 1 + (int) (some.size() * mayBreak);
    }

    private static NameGrid grid(NameArea area, TypeSize size) {
        return new NameGrid(area, size, size.points() * closest(size));
    }

    private static double closest(TypeSize size) {
        var share = Margins.clamp((size.points() - SMALL) / (LARGE - SMALL), 0, 1);
        return CLOSEST + share * (CLOSEST_LARGE - CLOSEST);
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

    /** How wide so many letters are at a size, in points. */
    double width(int letters, TypeSize size) {
        return letters * names.letter(NameFaces.of(size)) * size.points() / 1_000;
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
        var leading = size.points() * closest(size);
        var lines = lines(area, size, mayBreak).orElseThrow() - grid(area, size).capacity();
        var rows = Math.max(0, Math.ceilDiv(lines, area.columns()));
        while (!fits(area.deeper(rows * leading), size, mayBreak)) {
            rows++;
        }
        return rows * leading;
    }

    private int more(NameArea area, TypeSize size, double mayBreak) {
        var faces = NameFaces.of(size);
        return most(0, 2 * names.count() + 1_000, count -> fits(area, size, names.in(faces, more + count), mayBreak));
    }

    /** How many of the names do not fit at a size. */
    int tooMany(NameArea area, TypeSize size) {
        return names.count() - fitting(area, size, 1);
    }

    private int fitting(NameArea area, TypeSize size, double mayBreak) {
        var faces = NameFaces.of(size);
        return most(0, names.count(), count -> fits(area, size, names.first(faces, count), mayBreak));
    }

    /** The largest number up to one for which something holds, as it does for the least and each between. */
    static int most(int least, int upTo, IntPredicate holds) {
        var low = least;
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
        var closest = size.points() * closest(size);
        var even = lines(area, size, all, true);
        var lines = NameStand.fill(area, size, closest, ALL, even).isPresent() ? even : lines(area, size, all, false);
        var room = room(area, size, lines);
        return loosest(room, size, lines).balanced(widest(room, size));
    }

    /**
     * Names that have room beside a box stand there alone, and the box is as deep as they reach. More of them stand above and
     * below it too; what they do not need there is left white.
     */
    private NameArea room(NameArea area, TypeSize size, NameLines lines) {
        var box = area.box();
        if (box == NameArea.Box.NONE) {
            return area;
        }
        var left = area.depth() - box.depth();
        var least = Math.max(0, 1 - box.depth() * DEEPER / left);
        var whole = area.narrowed(least).interrupted();
        return NameStand.fill(whole, size, size.points() * closest(size), ALL, lines)
                        .isPresent()
                ? narrowest(
                        least,
                        Math.max(0, 1 - box.depth() * AIRY / left),
                        share -> area.narrowed(share).interrupted(),
                        size,
                        lines)
                : narrowest(0, 1, area::narrowed, size, lines);
    }

    /** Lines that are farther apart, in points, do not hold together; beside a box, which is read first, they may be. */
    private double widest(NameArea area, TypeSize size) {
        return size.points() * names.setting().widest() * (area.isInterrupted() ? BESIDE : 1);
    }

    private NameArea narrowest(
            double least, double most, DoubleFunction<NameArea> narrowed, TypeSize size, NameLines lines) {
        var low = least;
        var high = most;
        for (var i = 0; i < 12; i++) {
            var middle = narrowed.apply((low + high) / 2);
            if (NameStand.fill(middle, size, widest(middle, size), ALL, lines).isPresent()) {
                low = (low + high) / 2;
            } else {
                high = (low + high) / 2;
            }
        }
        return narrowed.apply(low);
    }

    /** The lines as far apart as the area has room for. */
    private NameStand loosest(NameArea area, TypeSize size, NameLines lines) {
        var low = closest(size);
        var high = widest(area, size) / size.points();
        for (var i = 0; i < 24; i++) {
            var middle = (low + high) / 2;
            if (NameStand.fill(area, size, size.points() * middle, ALL, lines).isPresent()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return NameStand.fill(area, size, size.points() * low, ALL, lines).orElseThrow();
    }
}
