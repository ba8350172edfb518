package org.undersigned.advertising.typeset;

/** The baselines of an area at one size and leading: the same ones in every column. Measures are in points. */
final class NameGrid {

    /** How far letters reach above and below their baseline, in sizes of the type. */
    static final double ASCENT = 0.72;

    static final double DESCENT = 0.22;

    /** The white between names and a box, in sizes of the type. */
    private static final double AROUND = 1;

    private final NameArea area;
    private final double size;
    private final double leading;
    private final int rows;

    NameGrid(NameArea area, TypeSize size, double leading) {
        this.area = area;
        this.size = size.points();
        this.leading = leading;
        this.rows = (int) Math.floor((area.depth() - (ASCENT + DESCENT) * this.size) / leading + 1e-9) + 1;
    }

    int rows() {
        return rows;
    }

    double baseline(int row) {
        return area.top() + ASCENT * size + row * leading;
    }

    boolean isFree(int column, int row) {
        var box = area.box();
        if (column < box.from() || column >= box.to()) {
            return true;
        }
        var foot = baseline(row);
        return foot + (DESCENT + AROUND) * size <= box.top() || foot - (ASCENT + AROUND) * size >= box.bottom();
    }

    /** How many free rows follow each other from one on. */
    int freeFrom(int column, int row, int limit) {
        var free = 0;
        while (row + free < limit && isFree(column, row + free)) {
            free++;
        }
        return free;
    }

    /** How many lines have room. */
    int capacity() {
        var capacity = 0;
        for (var column = 0; column < area.columns(); column++) {
            for (var row = 0; row < rows; row++) {
                capacity += isFree(column, row) ? 1 : 0;
            }
        }
        return capacity;
    }

    /** Whether blocks, each of which stays together, have room. */
    boolean hold(BlockHeights heights) {
        return place(heights, Depths.of(rows), (column, row) -> {});
    }

    /**
     * How many rows of each column are used.
     *
     * @param columns how many of them, from the first on, have so many; each other one has a row less
     */
    record Depths(int rows, int columns) {

        static Depths of(int rows) {
            return new Depths(rows, Integer.MAX_VALUE);
        }

        int of(NameGrid grid, int column) {
            return Math.min(grid.rows, column < columns ? rows : rows - 1);
        }
    }

    /** Takes the place of a name. */
    interface Places {

        void at(int column, int row);
    }

    /**
     * Fills the columns from the first on, until all names stand or there is no room left. At the top of a column nothing
     * stands apart from what is not there.
     */
    boolean place(BlockHeights heights, Depths depths, Places places) {
        var column = 0;
        var row = 0;
        for (var i = 0; i < heights.count(); i++) {
            var height = heights.lines(i);
            var white = white(column, row, heights.white(i));
            while (column < area.columns()
                    && freeFrom(column, row, Math.min(depths.of(this, column), row + white + height))
                            < white + height) {
                row++;
                if (row >= depths.of(this, column)) {
                    column++;
                    row = 0;
                }
                white = white(column, row, heights.white(i));
            }
            if (column == area.columns()) {
                return false;
            }
            places.at(column, row + white);
            row += white + height;
        }
        return true;
    }

    private int white(int column, int row, int wanted) {
        return wanted == 0 || row == 0 || column < area.columns() && !isFree(column, row - 1) ? 0 : wanted;
    }
}
