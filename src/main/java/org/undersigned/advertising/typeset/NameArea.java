package org.undersigned.advertising.typeset;

/**
 * Where names stand: columns of the same width, of which some may go round a box.
 *
 * @param gutter the white between two columns
 */
record NameArea(double left, double top, double width, double depth, int columns, double gutter, Box box) {

    /**
     * @param from the first column that it interrupts
     * @param to the column after the last one
     */
    record Box(int from, int to, double top, double bottom) {

        static final Box NONE = new Box(0, 0, 0, 0);

        double depth() {
            return bottom - top;
        }
    }

    /** @param share how much of the white above and below the box is left out */
    NameArea narrowed(double share) {
        if (box == Box.NONE) {
            return this;
        }
        var above = (box.top() - top) * share;
        var below = (top + depth - box.bottom()) * share;
        return new NameArea(left, top + above, width, depth - above - below, columns, gutter, box);
    }

    /** Whether nothing stands above or below the box. */
    boolean isInterrupted() {
        return box != Box.NONE && box.depth() >= depth;
    }

    /** With nothing above and below the box. */
    NameArea interrupted() {
        return new NameArea(left, top, width, depth, columns, gutter, new Box(box.from(), box.to(), top, top + depth));
    }

    /** No wider than so much, in the middle of itself. */
    NameArea atMost(double wide) {
        return wide >= width ? this : new NameArea(left + (width - wide) / 2, top, wide, depth, columns, gutter, box);
    }

    NameArea deeper(double by) {
        return new NameArea(left, top, width, depth + by, columns, gutter, box);
    }

    double columnWidth() {
        return (width - (columns - 1) * gutter) / columns;
    }

    double columnLeft(int column) {
        return left + column * (columnWidth() + gutter);
    }

    /** How wide a column is, in thousandths of the size of the type. */
    int measure(TypeSize size) {
        return (int) (columnWidth() / size.points() * 1_000);
    }
}
