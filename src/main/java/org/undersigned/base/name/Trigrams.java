package org.undersigned.base.name;

import java.util.LinkedHashSet;
import java.util.Set;

/** The pieces of three characters by which a word is found from its inside. */
public final class Trigrams {

    private static final int LENGTH = 3;

    private Trigrams() {}

    /** Each piece once, in the order of the token; none for a token of fewer than three characters. */
    public static Set<String> of(String token) {
        var characters = token.codePoints().toArray();
        var pieces = new LinkedHashSet<String>();
        for (var start = 0; start + LENGTH <= characters.length; start++) {
            pieces.add(new String(characters, start, LENGTH));
        }
        return pieces;
    }
}
