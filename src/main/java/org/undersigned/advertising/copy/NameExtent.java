package org.undersigned.advertising.copy;

import java.util.List;
import org.undersigned.roster.EditionDifference.Correction;
import org.undersigned.roster.EditionLine;

/** How much of each credit an ad prints. */
public enum NameExtent {
    /** The name, how it is described, and an office that is told to know it by. */
    WITH_ROLE,
    /** The name and nothing beside it, in larger type therefore. */
    ALONE;

    /** Names as they are printed. */
    List<EditionLine> of(List<EditionLine> lines) {
        return this == ALONE ? lines.stream().map(EditionLine::alone).toList() : lines;
    }

    /** Whether a credit that was corrected since reads otherwise on the page. */
    boolean shows(Correction correction) {
        return this == WITH_ROLE
                || !correction.before().credited().equals(correction.after().credited());
    }
}
