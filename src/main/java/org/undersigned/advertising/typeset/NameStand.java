package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.typeset.LineBreaks.Line;
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
     * @param limit how many rows of each column are used at most
     * @return nothing when there is not room enough
     */
    static Optional<NameStand> fill(NameArea area, TypeSize size, double leading, int limit, NameLines lines) {
        var grid = new NameGrid(area, size, leading);
        var rows = Math.min(limit, grid.rows());
        if (rows < 1 || (long) rows * area.columns() < lines.count()) {
            return Optional.empty();
        }
        var places = new ArrayList<Place>(lines.blocks().size());
        return grid.place(lines.heights(), rows, (column, row) -> places.add(new Place(column, row)))
                ? Optional.of(new NameStand(area, size, leading, rows, lines, places))
                : Optional.empty();
    }

    /** With as few rows as the columns need, so that all are of much the same length, and those spread over the area. */
    NameStand balanced(double widest) {
        var boxed = area.box() != NameArea.Box.NONE;
        if (boxed && area.box().top() - area.top() > size.points()) {
            return this;
        }
        var low = 1;
        var high = rows;
        while (low < high) {
            var middle = (low + high) / 2;
            if (fill(area, size, leading, middle, lines).isPresent()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        var letters = (NameGrid.ASCENT + NameGrid.DESCENT) * size.points();
        var spread =
                low == 1 || boxed ? leading : Math.max(leading, Math.min(widest, (area.depth() - letters) / (low - 1)));
        return fill(area, size, spread, low, lines)
                .or(() -> fill(area, size, leading, rows, lines))
                .orElse(this);
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

    /** A single column of short lines stands in the middle. */
    private double aside() {
        return area.columns() > 1 || lines.blocks().stream().anyMatch(block -> block.edge() != Edge.LEFT)
                ? 0
                : Math.max(0, area.width() - lines.widest() * size.points() / 1_000) / 2;
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
