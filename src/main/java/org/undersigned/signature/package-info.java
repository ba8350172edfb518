/**
 * Signatures: who said yes to which words, for which uses, how we know, and whether it has been taken back.
 *
 * <p>Decision: a signature names one letter version by its key and repeats number and hash of the text. What somebody
 * said yes to can then be shown from the signature alone, and a version that would ever be altered shows at once. The
 * cost is a copied hash in every row.
 *
 * <p>Decision: at most one signature of a party stands among the numbers of a letter that cover each other, in whichever
 * order they are recorded, so that a list has one line for a party. Numbers that cover each other are a run: a number for
 * which everybody is asked, and its corrections. The database itself keeps it, by a unique key of letter, party and the
 * first number of the run ({@code place_no}), also for two people who record in the same moment; a lock would have to be
 * remembered in each use case. It holds because a published number never changes its run. A withdrawn signature keeps its
 * place, as a tombstone that neither a form nor an import can step over.
 *
 * <p>Decision: whoever withdraws takes back all that the party signed of the letter, and not only the text that the
 * message spoke of. A name that goes missing can be asked for again; one that is printed against the will of its bearer
 * cannot be taken back. The cost is that a signer who withdraws one text only is asked once more for the other.
 *
 * <p>Decision: the feature is split by what is spoken of. {@code act}, {@code scope}, {@code credit}, {@code hold},
 * {@code correction} and {@code evidence} lie below this package, {@code coverage} and {@code queue} above it. The
 * signature itself, with all that confirms, corrects, withdraws or restores it, stays together here, so that nobody
 * else can change one. The cost is that what these need of each other is public; the repositories are not.
 */
@NullMarked
package org.undersigned.signature;

import org.jspecify.annotations.NullMarked;
