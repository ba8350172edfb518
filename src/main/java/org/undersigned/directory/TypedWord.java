package org.undersigned.directory;

import java.util.List;
import org.undersigned.base.name.Trigrams;

/** A folded word that is to be found at the beginning of a search term or, when it is long enough, inside a name. */
record TypedWord(String text) {

    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_INSIDE = 3;

    /** Whether it narrows the search enough to begin with it. */
    boolean isTelling() {
        return length() >= SHORTEST_BEGINNING;
    }

    boolean isLookedForInside() {
        return length() >= SHORTEST_INSIDE;
    }

    List<String> grams() {
        return List.copyOf(Trigrams.of(text));
    }

    /** The least text after all those that begin with this word. A single letter stands for itself alone. */
    String endOfRange() {
        if (!isTelling()) {
            return text + '\u0000';
        }
        var last = text.codePointBefore(text.length());
        return text.substring(0, text.offsetByCodePoints(text.length(), -1)) + Character.toString(last + 1);
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }
}
