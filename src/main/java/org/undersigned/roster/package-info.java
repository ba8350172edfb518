/**
 * Editions: sealed, numbered lists of names, and the files that newsrooms get of them.
 *
 * <p>Decision: a list that is being prepared is a question asked of the signatures, never a thing that is stored. Only
 * sealing makes rows, and nothing changes them afterwards. Nobody can then work on a list that has gone stale; the cost
 * is that the question is asked again at every look.
 *
 * <p>Decision: a file is made once for each edition and format and served from the store ever after, since no writer of
 * spreadsheets promises the same bytes after its next release. The cost is the room that the files take.
 */
@NullMarked
package org.undersigned.roster;

import org.jspecify.annotations.NullMarked;
