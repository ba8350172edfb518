package org.undersigned.advertising.insertion;

import java.util.UUID;

/** Told of what becomes of insertions, in the transaction in which it does. Implemented by what keeps placements. */
public interface InsertionFollower {

    /**
     * It was printed.
     *
     * @param placement with which ad
     */
    void ran(UUID insertion, UUID placement);

    /** It will not run. */
    void fellAway(UUID insertion, FallReason why);
}
