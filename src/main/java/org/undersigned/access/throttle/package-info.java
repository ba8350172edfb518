/**
 * Slows down who guesses passwords.
 *
 * <p>Decision: a try is refused until an instant; no thread waits. It is counted before the password is looked at and
 * the count taken back when it was right, so that tries that come at once cannot pass the limit together. The counts
 * are rows, so that a restart or a second node does not forget them, under keyed fingerprints, so that they tell
 * neither whom nor from where. Names that belong to nobody are counted as any other, so that the throttle does not tell
 * them apart.
 */
@NullMarked
package org.undersigned.access.throttle;

import org.jspecify.annotations.NullMarked;
