/**
 * Evidence: what shows a yes, and which signatures it covers.
 *
 * <p>Decision: evidence lies below the signatures and knows them by their keys and by the few facts that it asks for
 * through {@link org.undersigned.signature.evidence.CoveredSignatures}. Confirming, correcting and restoring ask for
 * evidence, and an item may cover many signatures; with the arrow the other way round each of these would have to be
 * told to it. The cost is one interface.
 */
@NullMarked
package org.undersigned.signature.evidence;

import org.jspecify.annotations.NullMarked;
