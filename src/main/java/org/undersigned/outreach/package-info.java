/**
 * Participations: how far a campaign has come with each party, who asks, what was said and what comes next.
 *
 * <p>Decision: a change of a participation is a value ({@link org.undersigned.outreach.ParticipationChange}) that is
 * judged and made in one place, for one participation or for many, so that a bulk action can be shown before it is done
 * and refuses exactly what one click would refuse. The other way, a bulk method beside each single one, was simpler to
 * call and was refused because the two would drift apart.
 *
 * <p>Decision: a touch does not move the version of its participation: logging a call must not spoil the form that a
 * colleague has open. The price is that the last touch is looked up when a list is read.
 */
@NullMarked
package org.undersigned.outreach;

import org.jspecify.annotations.NullMarked;
