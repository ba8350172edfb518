package org.undersigned.roster;

import java.util.List;
import java.util.Optional;
import org.undersigned.base.Refusal;
import org.undersigned.signature.coverage.NameCount;

/**
 * An edition as something else may print it at this moment.
 *
 * @param lines its names as they were sealed, without those that stand no longer; none when they are not what was sealed
 * @param refusal why nothing of it may be printed now
 */
public record PrintableEdition(EditionFacts edition, List<EditionLine> lines, Optional<Refusal> refusal) {

    public PrintableEdition {
        lines = List.copyOf(lines);
    }

    /** How many of these names count by the rule of the edition, by kind; never more than the edition has. */
    public NameCount count() {
        return EditionLine.count(lines);
    }
}
