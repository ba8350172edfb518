package org.undersigned.signature.coverage;

import java.util.List;

/**
 * How many names of a list have which honour, and belong to which body of the list. A name can have several of both.
 *
 * @param honours what most have first
 * @param bodies organisations by their names, the one with most first
 */
public record NameTallies(List<Tally> honours, List<Tally> bodies) {

    public static final NameTallies NONE = new NameTallies(List.of(), List.of());

    /** How many names go under a label. */
    public record Tally(String label, int names) {}

    public NameTallies {
        honours = List.copyOf(honours);
        bodies = List.copyOf(bodies);
    }

    /** Whether any honour or body is counted. */
    public boolean hasAny() {
        return !honours.isEmpty() || !bodies.isEmpty();
    }
}
