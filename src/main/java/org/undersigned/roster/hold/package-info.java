/**
 * Editions that are kept back for a while, by counsel or a coordinator: readable, and given out to nobody.
 *
 * <p>Decision: a hold is a row beside the edition and not a state of it, as with names. Whether an edition is the current
 * one or was followed stays as it was and is there again when the hold is lifted; a recall, which is for ever, stays a
 * state. While the newest published edition of a letter is held, the one before it is the published one, as after a
 * recall, and the desk says so. Saying nothing at all was refused: what is in that edition was told before, and whoever
 * doubts it holds it too. The cost is that counsel has to think of both.
 */
@NullMarked
package org.undersigned.roster.hold;

import org.jspecify.annotations.NullMarked;
