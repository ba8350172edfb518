package org.undersigned.advertising.proof;

import java.util.function.IntPredicate;

/** Where the names of an ad stand in a text; what one of them takes no other can. */
final class FoundNames {

    private final ReturnedText text;
    private final boolean[] taken;
    private final int[] starts;
    private final int[] ends;

    FoundNames(ReturnedText text, int count) {
        this.text = text;
        this.taken = new boolean[text.length()];
        this.starts = new int[count];
        this.ends = new int[count];
    }

    int count() {
        return starts.length;
    }

    boolean has(int name) {
        return starts[name] >= 0;
    }

    int start(int name) {
        return starts[name];
    }

    int end(int name) {
        return ends[name];
    }

    /** Looks for a name from a place on, and tells whether it is there. */
    boolean take(int name, String key, int from) {
        var at = find(key, from);
        starts[name] = at;
        ends[name] = at < 0 ? -1 : at + key.length();
        take(at, key);
        return at >= 0;
    }

    /** Looks for what is no name of the ad, and gives where it stands, or below 0. */
    int take(String key) {
        var at = find(key, 0);
        take(at, key);
        return at;
    }

    private void take(int at, String key) {
        for (var k = at; at >= 0 && k < at + key.length(); k++) {
            taken[k] = true;
        }
    }

    /** Where a name stands between lines or separators; or else between blanks, and not where another one was found. */
    private int find(String key, int from) {
        var strict = find(key, from, at -> text.parts(at) || isTaken(at - 1));
        return strict >= 0 ? strict : find(key, from, text::isBoundary);
    }

    boolean isTaken(int at) {
        return at >= 0 && taken[at];
    }

    private int find(String key, int from, IntPredicate bounds) {
        for (var at = text.find(key, from); at >= 0; at = text.find(key, at + 1)) {
            if (!taken[at] && bounds.test(at) && bounds.test(at + key.length())) {
                return at;
            }
        }
        return -1;
    }
}
