package org.undersigned.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that goes into the files of an edition.
 *
 * @param changes null for the first edition of its words and use
 */
record EditionContent(
        EditionFacts edition,
        List<EditionLine> lines,
        @Nullable Changes changes) {

    /** How the list differs from the one of an earlier edition. */
    record Changes(EditionFacts since, EditionDifference difference) {}
}
