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
 */
public record LineRow(
        UUID insertion, long seen, int number, InsertionState state, Instant stateSince, LineTerms terms) {}
