package org.undersigned.advertising.insertion;

import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.signature.coverage.PlannedRun;

/** Told of what becomes of insertions, in the transaction in which it does. Implemented by what keeps placements. */
public interface InsertionFollower {

    /**
     * It was printed.
     *
     * @param placement with which ad
     */
    void ran(UUID insertion, UUID placement);

    /**
     * Asked before it is ordered for other days.
     *
     * @throws Refusal when an ad that is released for it may not be printed on them
     */
    void expectMayRun(PlannedRun run);

    /** It will not run. */
    void fellAway(UUID insertion, FallReason why);
}
