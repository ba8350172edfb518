/**
 * Editions: sealed, numbered lists of names, and the files that newsrooms get of them.
 *
 * <p>Decision: a list that is being prepared is a question asked of the signatures, never a thing that is stored. Only
 * sealing makes rows, and nothing changes them afterwards. Nobody can then work on a list that has gone stale; the cost
 * is that the question is asked again at every look.
 *
 * <p>Decision: a file is made once for each edition and format and served from the store ever after, since no writer of
 * spreadsheets promises the same bytes after its next release. Making it anew at each download was refused: two
 * newsrooms would hold different files under one number. The cost is the room that the files take.
 *
 * <p>Decision: whatever a file says is copied into the edition at sealing and part of its hash, which is made again
 * before names are shown or given out. A campaign or letter that changes later then changes no edition; the cost is that
 * a moved embargo asks for the next edition.
 *
 * <p>Decision: files tell of names that were taken off since the edition before only how many. Those names stood no
 * longer when the edition was sealed, and a newsroom that never had the earlier one would learn them from this.
 */
@NullMarked
package org.undersigned.roster;

import org.jspecify.annotations.NullMarked;
