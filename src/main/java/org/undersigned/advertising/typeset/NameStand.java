package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.undersigned.advertising.typeset.LineBreaks.Line;
import org.undersigned.advertising.typeset.NameArea.Box;
import org.undersigned.advertising.typeset.NameGrid.Depths;
import org.undersigned.advertising.typeset.NameLines.Block;
import org.undersigned.advertising.typeset.NameLines.Edge;
import org.undersigned.advertising.typeset.SetAd.Part;

/** Names in their columns: how they stand on the page. */
record NameStand(NameArea area, TypeSize size, double leading, int rows, NameLines lines, List<Place> places) {

    /** Where the first line of a block stands. */
    record Place(int column, int row) {}

    /**
     * Fills columns from the first on.
     *
     * @return nothing when there is not room enough
     */
    static Optional<NameStand> fill(NameArea area, TypeSize size, double leading, Depths depths, NameLines lines) {
        var grid = new NameGrid(area, size, leading);
        var rows = depths.of(grid, 0);
        if (rows < 1 || (long) rows * area.columns() < lines.count()) {
            return Optional.empty();
        }
        var places = new ArrayList<Place>(lines.blocks().size());
        return grid.place(lines.heights(), depths, (column, row) -> places.add(new Place(column, row)))
                ? Optional.of(new NameStand(area, size, leading, rows, lines, places))
                : Optional.empty();
    }

    /**
     * With as few rows as the columns need, and as few columns that need all of them, so that all are of much the same
     * length; and those spread over the area.
     */
    NameStand balanced(double widest) {
        var fewest = least(rows, limit -> fill(area, size, leading, Depths.of(limit), lines));
        var columns = least(area.columns(), full -> fill(area, size, leading, new Depths(fewest, full), lines));
        var even = new Depths(fewest, columns);
        var letters = (NameGrid.ASCENT + NameGrid.DESCENT) * size.points();
        var spread =
                fewest == 1 ? leading : Math.max(leading, Math.min(widest, (area.depth() - letters) / (fewest - 1)));
        return fill(area, size, spread, even, lines)
                .or(() -> fill(area, size, leading, even, lines))
                .orElse(this);
    }

    /** The least number up to one at which there is room, as there is at each larger one. */
    private static int least(int upTo, IntFunction<Optional<NameStand>> filled) {
        var low = 1;
        var high = upTo;
        while (low < high) {
            var middle = (low + high) / 2;
            if (filled.apply(middle).isPresent()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** In how many columns there are names. */
    int columns() {
        return (int) places.stream().mapToInt(Place::column).distinct().count();
    }

    /** How far down from the top of the area the last line reaches. */
    double depth() {
        return (NameGrid.ASCENT + NameGrid.DESCENT) * size.points() + (rows - 1) * leading;
    }

    void draw(Sheet sheet, double down) {
        var grid = new NameGrid(area, size, leading);
        var aside = aside();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            draw(sheet, grid, place, lines.blocks().get(i), area.columnLeft(place.column()) + aside, down);
        }
    }

    /** Short lines stand in the middle of what their columns leave them, where they would seem pushed aside otherwise. */
    private double aside() {
        if (lines.blocks().stream().anyMatch(block -> block.edge() != Edge.LEFT)) {
            return 0;
        }
        var aside = Math.max(0, area.columnWidth() - lines.widest() * size.points() / 1_000) / 2;
        return area.columns() == 1 || area.box() != Box.NONE || aside > area.gutter() ? aside : 0;
    }

    private void draw(Sheet sheet, NameGrid grid, Place place, Block block, double left, double down) {
        var width = block.edge() == Edge.BOTH ? area.columnWidth() : 0;
        var heading = block.heading();
        for (var i = 0; i < heading.lines().size(); i++) {
            sheet.line(
                    Part.NAMES,
                    size.points(),
                    left + centred(block, heading.lines().get(i)),
                    grid.baseline(place.row() + i) + down,
                    heading.tokens(),
                    heading.lines().get(i),
                    0);
        }
        var first = place.row() + heading.lines().size();
        for (var i = 0; i < block.lines().size(); i++) {
            var hang = i == 0 ? 0 : NameLines.HANG / 1_000.0 * size.points();
            sheet.line(
                    Part.NAMES,
                    size.points(),
                    left + hang + centred(block, block.lines().get(i)),
                    grid.baseline(first + i) + down,
                    block.tokens(),
                    block.lines().get(i),
                    width);
        }
    }

    /** How far in a line begins that reaches to neither edge. */
    private double centred(Block block, Line line) {
        return block.edge() == Edge.NEITHER
                ? Math.max(0, area.columnWidth() - line.width() * size.points() / 1_000) / 2
                : 0;
    }
}
