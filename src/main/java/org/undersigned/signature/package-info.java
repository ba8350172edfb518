/**
 * Signatures: who said yes to which words, for which uses, how we know, and whether it has been taken back.
 *
 * <p>Decision: a signature names one letter version by its key and repeats number and hash of the text. What somebody
 * said yes to can then be shown from the signature alone, and a version that would ever be altered shows at once. The
 * cost is a copied hash in every row.
 *
 * <p>Decision: at most one signature of a party stands for one number of a letter, kept by the database itself through
 * {@code place_no}. A withdrawn one keeps its place, as a tombstone that neither a form nor an import can step over.
 */
@NullMarked
package org.undersigned.signature;

import org.jspecify.annotations.NullMarked;
