/**
 * What papers ask for their space, and what an ad costs by that, step by step.
 *
 * <p>Decision: a card is never changed or removed, not even to correct it; the next card of its class takes its place from
 * its own day on, and where two begin on one day the one entered later. What an order was priced by can then be shown
 * years later. Cards that can be edited were refused: history can be rewritten with them. The cost is that a slip of the
 * pen stays to be seen.
 *
 * <p>Decision: the price is arithmetic in one place that knows no database, so that the same lines stand on the screen, in
 * an order and in a test. What a card does not say is refused with what to ask the paper, never guessed: a colour price for
 * a full page says nothing of half of one.
 */
@NullMarked
package org.undersigned.advertising.rate;

import org.jspecify.annotations.NullMarked;
