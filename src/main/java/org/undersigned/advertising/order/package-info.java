/**
 * Insertion orders: what is bought of a paper, in numbered revisions of which each is frozen when it is put before a second
 * person, and the life of each insertion from its booking to the tear sheet that is filed.
 *
 * <p>A revision is a copy of everything that it orders, with the prices and deadlines of that moment and a hash over it, so
 * that what somebody approved can be read when the paper has long changed its card. The price of that is that a line is
 * stored once for each revision; an insertion, which is what copy, tear sheets and invoices refer to, is the same through
 * all of them. What others bring to an order they bring through {@link org.undersigned.advertising.order.ReleasedCopy} and
 * {@link org.undersigned.advertising.order.InsertionFollower}.
 */
@NullMarked
package org.undersigned.advertising.order;

import org.jspecify.annotations.NullMarked;
