package org.undersigned.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the fewest things that have to be moved to turn one order into another: all but a longest run of places that
 * still follow one another. What was only pushed along by others has not moved.
 */
final class KeptOrder {

    private KeptOrder() {}

    /**
     * @param earlier where each thing of a list stood before, in the order in which they stand now
     * @return which of them have moved, by their index in the list
     */
    static Set<Integer> moved(List<Integer> earlier) {
        var moved = new HashSet<Integer>();
        for (var i = 0; i < earlier.size(); i++) {
            moved.add(i);
        }
        longestRun(earlier).forEach(moved::remove);
        return moved;
    }

    /** By patience sorting: each pile holds the smallest end of a run of its length, and each end knows the one before. */
    private static List<Integer> longestRun(List<Integer> places) {
        var ends = new ArrayList<Integer>();
        var before = new int[places.size()];
        Arrays.fill(before, -1);
        for (var i = 0; i < places.size(); i++) {
            var pile = pile(places, ends, places.get(i));
            if (pile > 0) {
                before[i] = ends.get(pile - 1);
            }
            if (pile == ends.size()) {
                ends.add(i);
            } else {
                ends.set(pile, i);
            }
        }
        var run = new ArrayList<Integer>();
        for (var i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = before[i]) {
            run.add(i);
        }
        return run;
    }

    /** The first pile whose end stands behind a place. */
    private static int pile(List<Integer> places, List<Integer> ends, int place) {
        var low = 0;
        var high = ends.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (places.get(ends.get(middle)) > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
