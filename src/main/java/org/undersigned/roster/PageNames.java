package org.undersigned.roster;

import java.util.Set;
import java.util.UUID;

/**
 * The names of an edition that a page prints.
 *
 * @param leftOut the places in the edition of names that it does not
 */
public record PageNames(UUID edition, Set<Integer> leftOut) {

    public PageNames {
        leftOut = Set.copyOf(leftOut);
    }

    boolean print(EditionLine line) {
        return !leftOut.contains(line.position());
    }
}
