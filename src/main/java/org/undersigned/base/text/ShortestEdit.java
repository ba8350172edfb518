package org.undersigned.base.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds which elements of two sequences to delete and to insert so that one becomes the other, by the method of E. W.
 * Myers, "An O(ND) Difference Algorithm and Its Variations" (Algorithmica 1, 1986), in its form that needs only linear
 * space: look for the middle of a shortest path from both ends at once, and do the same before and after it.
 *
 * <p>The answer is a shortest one as long as a stretch has at most {@value #MOST_STEPS} steps from each end to its
 * middle. Beyond that the search breaks off and goes on from the furthest point it has reached, so that the time grows
 * with the length of the sequences and not with its square.
 */
final class ShortestEdit {

    private static final int MOST_STEPS = 512;

    /** Far outside of any text, and still far from where integers end. */
    private static final int NOT_REACHED_FROM_START = Integer.MIN_VALUE / 4;

    private static final int NOT_REACHED_FROM_END = Integer.MAX_VALUE / 4;

    private final int[] before;
    private final int[] after;
    private final boolean[] deleted;
    private final boolean[] inserted;

    /** By diagonal: how far into {@code before} the search from the start has come, and that from the end. */
    private final int[] fromStart;

    private final int[] fromEnd;

    /** Where diagonal zero stands in both. */
    private final int origin;

    private ShortestEdit(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.deleted = new boolean[before.length];
        this.inserted = new boolean[after.length];
        this.origin = after.length + 1;
        this.fromStart = new int[before.length + after.length + 3];
        this.fromEnd = new int[before.length + after.length + 3];
    }

    static ShortestEdit between(int[] before, int[] after) {
        var edit = new ShortestEdit(before, after);
        edit.compare(new Box(0, before.length, 0, after.length));
        return edit;
    }

    boolean[] deleted() {
        return deleted;
    }

    boolean[] inserted() {
        return inserted;
    }

    /** A stretch of {@code before}, {@code left} to {@code right}, against one of {@code after}, top to bottom. */
    private record Box(int left, int right, int top, int bottom) {

        boolean isFlat() {
            return left == right || top == bottom;
        }

        /** The diagonal of a point is x − y; this is that of the corner where a path starts. */
        int first() {
            return left - top;
        }

        /** The diagonal of the corner where a path ends. */
        int last() {
            return right - bottom;
        }

        int lowest() {
            return left - bottom;
        }

        int highest() {
            return right - top;
        }

        /** The lowest diagonal within the box on which a path can be that many steps after one on another diagonal. */
        int lowestAfter(int diagonal, int steps) {
            var lowest = diagonal - steps;
            return lowest >= lowest() ? lowest : lowest() + ((lowest() - lowest) & 1);
        }
    }

    /** A point that an edit passes through: this many elements of {@code before} and of {@code after} lie behind. */
    private record Point(int x, int y) {}

    private void compare(Box whole) {
        var box = withoutCommonEnds(whole);
        if (box.isFlat()) {
            Arrays.fill(deleted, box.left, box.right, true);
            Arrays.fill(inserted, box.top, box.bottom, true);
            return;
        }
        var middle = middle(box);
        compare(new Box(box.left, middle.x, box.top, middle.y));
        compare(new Box(middle.x, box.right, middle.y, box.bottom));
    }

    private Box withoutCommonEnds(Box box) {
        var left = box.left;
        var right = box.right;
        var top = box.top;
        var bottom = box.bottom;
        while (left < right && top < bottom && before[left] == after[top]) {
            left++;
            top++;
        }
        while (left < right && top < bottom && before[right - 1] == after[bottom - 1]) {
            right--;
            bottom--;
        }
        return new Box(left, right, top, bottom);
    }

    /**
     * A point in the middle of a shortest path through a box that is not flat and has no common ends. It is neither the
     * corner where the path starts nor that where it ends, so that both halves are smaller.
     */
    private Point middle(Box box) {
        fromStart[origin + box.lowest() - 1] = NOT_REACHED_FROM_START;
        fromStart[origin + box.highest() + 1] = NOT_REACHED_FROM_START;
        fromEnd[origin + box.lowest() - 1] = NOT_REACHED_FROM_END;
        fromEnd[origin + box.highest() + 1] = NOT_REACHED_FROM_END;
        fromStart[origin + box.first()] = box.left;
        fromEnd[origin + box.last()] = box.right;
        var pathIsOdd = ((box.last() - box.first()) & 1) != 0;
        for (var steps = 1; steps <= MOST_STEPS; steps++) {
            var met = forward(box, steps, pathIsOdd);
            if (met == null) {
                met = backward(box, steps, !pathIsOdd);
            }
            if (met != null) {
                return met;
            }
        }
        return furthest(box);
    }

    /** Goes one step on from the start on each diagonal; says where it meets the search from the end, if asked to. */
    private @Nullable Point forward(Box box, int steps, boolean meeting) {
        mark(fromStart, box, box.first(), steps, NOT_REACHED_FROM_START);
        for (var k = box.lowestAfter(box.first(), steps); k <= Math.min(box.first() + steps, box.highest()); k += 2) {
            var x = Math.max(across(fromStart[origin + k - 1] + 1, box), down(fromStart[origin + k + 1], k, box));
            while (x >= box.left && x < box.right && x - k < box.bottom && before[x] == after[x - k]) {
                x++;
            }
            fromStart[origin + k] = x;
            if (meeting && Math.abs(k - box.last()) < steps && x >= fromEnd[origin + k]) {
                return new Point(x, x - k);
            }
        }
        return null;
    }

    private static int across(int x, Box box) {
        return x <= box.right ? x : NOT_REACHED_FROM_START;
    }

    private static int down(int x, int diagonal, Box box) {
        return x - diagonal <= box.bottom ? x : NOT_REACHED_FROM_START;
    }

    /** Goes one step back from the end on each diagonal; says where it meets the search from the start, if asked to. */
    private @Nullable Point backward(Box box, int steps, boolean meeting) {
        mark(fromEnd, box, box.last(), steps, NOT_REACHED_FROM_END);
        for (var k = box.lowestAfter(box.last(), steps); k <= Math.min(box.last() + steps, box.highest()); k += 2) {
            var x = Math.min(back(fromEnd[origin + k + 1] - 1, box), up(fromEnd[origin + k - 1], k, box));
            while (x <= box.right && x > box.left && x - k > box.top && before[x - 1] == after[x - k - 1]) {
                x--;
            }
            fromEnd[origin + k] = x;
            if (meeting && Math.abs(k - box.first()) <= steps && x <= fromStart[origin + k]) {
                return new Point(x, x - k);
            }
        }
        return null;
    }

    private static int back(int x, Box box) {
        return x >= box.left ? x : NOT_REACHED_FROM_END;
    }

    private static int up(int x, int diagonal, Box box) {
        return x - diagonal >= box.top ? x : NOT_REACHED_FROM_END;
    }

    /** The diagonals next to those of a step have not been reached, whatever an earlier box left there. */
    private void mark(int[] reached, Box box, int from, int steps, int notReached) {
        reached[origin + Math.max(from - steps - 1, box.lowest() - 1)] = notReached;
        reached[origin + Math.min(from + steps + 1, box.highest() + 1)] = notReached;
    }

    /** Of the points that the search from the start has reached, the one with most behind it. */
    private Point furthest(Box box) {
        var best = new Point(box.left, box.top);
        for (var k = box.lowestAfter(box.first(), MOST_STEPS);
                k <= Math.min(box.first() + MOST_STEPS, box.highest());
                k += 2) {
            var x = fromStart[origin + k];
            if (x + x - k > best.x + best.y) {
                best = new Point(x, x - k);
            }
        }
        return best;
    }
}
