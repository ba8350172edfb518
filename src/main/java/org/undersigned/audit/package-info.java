/**
 * The trail: who did what to which record, when and why; append-only, each entry chained to the one before.
 *
 * <p>Decision: entries are written by the services themselves, in the transaction of the change, and not derived from
 * table differences. A difference shows columns, not intent, and misses bulk statements, looks and refusals. The cost is
 * that a service can forget; the test of every writing method against the trail keeps it from that.
 */
@NullMarked
package org.undersigned.audit;

import org.jspecify.annotations.NullMarked;
