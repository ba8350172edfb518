package org.undersigned.advertising.print;

import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Refusal;

/** Which ad is released for an insertion. Implemented by what keeps placements. */
public interface ReleasedCopy {

    /**
     * An ad that may be given to the paper.
     *
     * @param edition whose names it carries
     * @param label what it is called
     */
    record Released(UUID placement, UUID edition, String label) {}

    Optional<Released> of(UUID insertion);

    /** @throws Refusal when what is released was made for another space than the insertion has at this moment */
    void expectFits(UUID insertion);
}
