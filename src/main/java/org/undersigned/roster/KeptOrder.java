package org.undersigned.roster;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Tells the fewest things that have to be moved to turn one order into another: all but a longest run of places that
 * still follow one another. What was only pushed along by others has not moved. Of several longest runs it is the one
 * with the most things that stay in their very place.
 */
final class KeptOrder {

    /** What one more thing in a run is worth; one in its very place is worth one in addition. */
    private static final long LONGER = 1L << 32;

    private final List<Integer> earlier;
    private final long[] worth;
    private final int[] before;
    /** By rank, as a Fenwick tree: the index of the run's end that is worth most among the places up to a rank. */
    private final int[] best;

    private KeptOrder(List<Integer> earlier) {
        this.earlier = earlier;
        worth = new long[earlier.size()];
        before = new int[earlier.size()];
        best = new int[earlier.size() + 1];
        Arrays.fill(best, -1);
    }

    /**
     * @param earlier where each thing of a list stood before, in the order in which they stand now
     * @param stays whether a thing, by its index in the list, has the very place that it had
     * @return which of them have moved, by their index in the list
     */
    static Set<Integer> moved(List<Integer> earlier, IntPredicate stays) {
        var moved = new HashSet<Integer>();
        for (var i = 0; i < earlier.size(); i++) {
            moved.add(i);
        }
        new KeptOrder(earlier).takeOutTheRun(moved, stays);
        return moved;
    }

    private void takeOutTheRun(Set<Integer> moved, IntPredicate stays) {
        var ranks =
                earlier.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
        var last = -1;
        for (var i = 0; i < worth.length; i++) {
            var rank = Arrays.binarySearch(ranks, earlier.get(i)) + 1;
            before[i] = bestUpTo(rank);
            worth[i] = (before[i] < 0 ? 0 : worth[before[i]]) + LONGER + (stays.test(i) ? 1 : 0);
            keep(i, rank);
            last = better(last, i);
        }
        for (var i = last; i >= 0; i = before[i]) {
            moved.remove(i);
        }
    }

    private int bestUpTo(int rank) {
        var found = -1;
        for (var at = rank; at > 0; at -= at & -at) {
            found = better(found, best[at]);
        }
        return found;
    }

    private void keep(int end, int rank) {
        for (var at = rank; at < best.length; at += at & -at) {
            best[at] = better(best[at], end);
        }
    }

    private int better(int one, int other) {
        return other >= 0 && (one < 0 || worth[other] > worth[one]) ? other : one;
    }
}
