/**
 * Holds: names that are kept back for a while, by counsel or a coordinator.
 *
 * <p>Decision: a hold is a row beside the signature and not a state of it. What was said yes to, and whether that was
 * confirmed, stays as it was, and is there again when the hold is lifted; and a claim can be held as well as a confirmed
 * signature. The cost is that every list has to ask for holds besides, which it does in one place.
 */
@NullMarked
package org.undersigned.signature.hold;

import org.jspecify.annotations.NullMarked;
