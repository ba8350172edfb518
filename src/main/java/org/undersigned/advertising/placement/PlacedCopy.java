package org.undersigned.advertising.placement;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.PrintableCopies;
import org.undersigned.advertising.copy.PrintableCopy;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Asks, live, whether a version of copy may go to a page: it has to be approved, and each of its names has to stand. */
@Component
class PlacedCopy {

    private final PrintableCopies copies;

    PlacedCopy(PrintableCopies copies) {
        this.copies = copies;
    }

    /** @throws Refusal when it is not approved, or a name of it may not be printed at this moment */
    PrintableCopy expectPrintable(UUID copyVersion) {
        var copy = copies.of(copyVersion);
        var version = copy.version();
        if (version.state() != CopyState.APPROVED) {
            throw new Refusal(
                    "advertising.placement.refused.not-approved",
                    version.title(),
                    version.number(),
                    Texts.label(version.state()));
        }
        copy.expectPrintable();
        return copy;
    }

    /** The same of what was submitted; the words and names have to be those. */
    void expectPrintable(PlacementFacts placement) {
        var copy = expectPrintable(placement.copyVersion());
        if (!copy.version().contentHash().equals(placement.contentHash())) {
            throw new Refusal("advertising.placement.refused.other-content", placement.label());
        }
    }
}
