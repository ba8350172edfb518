package org.undersigned.advertising.order;

import java.time.Instant;
import java.util.UUID;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.terms.LineTerms;

/**
 * An insertion as a revision orders it.
 *
 * @param seen the version of the insertion
 * @param number of the insertion within its order
 * @param state of the insertion, whatever the revision
 * @param ordered whether a revision of its order has it that may yet come to something
 */
public record LineRow(
        UUID insertion,
        long seen,
        int number,
        InsertionState state,
        boolean ordered,
        Instant stateSince,
        LineTerms terms) {

    /** Whether it is still to run. */
    public boolean isAhead() {
        return state.isAhead() && ordered;
    }

    /** Whether it fell away with its order, which was declined. */
    public boolean isDeclined() {
        return state.isAhead() && !ordered;
    }
}
