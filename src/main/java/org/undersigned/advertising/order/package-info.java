/**
 * Insertion orders: what is bought of a paper, in numbered revisions of which each is frozen when it is put before a second
 * person.
 *
 * <p>A revision is a copy of everything that it orders, with the prices and deadlines of that moment and a hash over it, so
 * that what somebody approved can be read when the paper has long changed its card. The price of that is that a line is
 * stored once for each revision; an insertion, which is what copy, tear sheets and invoices refer to, is the same through
 * all of them. What takes an insertion further once the paper has it does so through {@link
 * org.undersigned.advertising.order.PlacedInsertions}.
 */
@NullMarked
package org.undersigned.advertising.order;

import org.jspecify.annotations.NullMarked;
