package org.undersigned.directory.affiliation;

import java.util.List;

/**
 * Where a body stands among others.
 *
 * @param above of what it is a part, and of what that is a part: the topmost first; bodies of one height stand together
 * @param below what is within it
 */
public record BodyTree(List<Level> above, List<Branch> below) {

    /** Bodies of the same height above. */
    public record Level(List<AffiliationLine> bodies) {}

    /** A body within another, with what is within itself. */
    public record Branch(AffiliationLine line, List<Branch> below) {}

    public boolean isEmpty() {
        return above.isEmpty() && below.isEmpty();
    }
}
