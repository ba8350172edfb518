/**
 * Campaigns, the letters that people sign in them, and what counts there as proof of a yes.
 *
 * <p>Decision: a letter version is one row that is only ever inserted, and each number says of itself what it means for
 * the signatures given before it. The alternative, one text that is edited with its history beside it, would let the
 * words under a signature change. The price is that a corrected comma is a new number with a decision of its own.
 */
@NullMarked
package org.undersigned.campaign;

import org.jspecify.annotations.NullMarked;
