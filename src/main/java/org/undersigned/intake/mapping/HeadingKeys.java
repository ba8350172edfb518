package org.undersigned.intake.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Sha256;
import org.undersigned.base.name.Folding;

/** Headings as they are compared: folded, and counted where the same one comes again. */
final class HeadingKeys {

    /** Enough to tell the headings of one file apart. */
    private static final int HASH_LENGTH = 16;

    private HeadingKeys() {}

    /**
     * Headings as they are kept: hashed, since those of a file that has none are its first row, which stays nowhere for
     * longer than the file.
     */
    static List<String> kept(List<String> headings) {
        return headings.stream()
                .map(heading -> heading.isBlank()
                        ? ""
                        : Sha256.hex(Folding.compact(heading)).substring(0, HASH_LENGTH))
                .toList();
    }

    /** A key for each heading, in their order. Those without words are told apart by their number among such. */
    static List<String> of(List<String> headings) {
        var keys = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        for (var heading : headings) {
            var folded = Folding.compact(heading);
            keys.add(folded + "/" + seen.merge(folded, 1, Integer::sum));
        }
        return keys;
    }

    /** How much of the headings of two files is common to both, from 0 to 1; empty ones count for neither. */
    static double overlap(List<String> headings, List<String> others) {
        var keys = told(headings);
        var otherKeys = told(others);
        var both = new HashSet<>(keys);
        both.retainAll(otherKeys);
        var all = keys.size() + otherKeys.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> told(List<String> headings) {
        return new HashSet<>(
                of(headings.stream().filter(heading -> !heading.isBlank()).toList()));
    }

    /** By key, which of some values stands at it. */
    static <T extends @Nullable Object> Map<String, T> byKey(List<String> headings, List<T> values) {
        var keys = of(headings);
        var found = new HashMap<String, T>();
        for (var column = 0; column < keys.size(); column++) {
            found.put(keys.get(column), values.get(column));
        }
        return found;
    }
}
