/**
 * The trail: who did what to which record, when and why; append-only, each entry chained to the one before.
 *
 * <p>Decision: entries are written by the services themselves, in the transaction of the change, and not derived from
 * table differences. A difference shows columns, not intent, and misses bulk statements, looks and refusals. The cost is
 * that a service can forget; the test of every writing method against the trail keeps it from that.
 *
 * <p>Decision: a label, which is what a record is called, stays in the clear: for a party the credited name as it is
 * printed, for staff their name. Without it the trail could not be searched, and an entry could not be read. The cost is
 * that the credited name of an erased person stays in the trail, as it does on the printed page. All other names, who
 * represents a party, who is or was in a group or body, who got an edition, every reason and the arguments of a refusal
 * are sealed under a key of the record, and so is what is shown to nobody, such as addresses and notes. What was
 * refused before there was a record is sealed under a key of its own, which erasing a person does not find: it has to
 * be looked for by the day and the person who tried.
 *
 * <p>Decision: a refusal is about the record whose id was handed to the use case, as the trail last knew it. The three
 * hundred places that refuse need not say so; the cost is one question to the trail for each refusal, and that one about
 * several records names none.
 *
 * <p>Decision: no anchor is written once the chain has lost the highest one, until somebody has looked and moved the file
 * of anchors away. After a backup has been restored that is a step by hand.
 */
@NullMarked
package org.undersigned.audit;

import org.jspecify.annotations.NullMarked;
