/**
 * Where parties come from: the lists that brought them, each with the row and with who brought it.
 *
 * <p>Decision: what is kept is a line of words and an id that only the feature knows which brought the list. It outlasts
 * the rows of the list, and the directory need not know how lists come in. The cost is that a link back to the list has
 * to be asked for. Sources are words of staff for staff: nothing private belongs there.
 *
 * <p>Decision: who came into the directory on the way with a list, and is named by another one when that list is taken
 * back, goes over to the other and goes with it. That such a party stays for good was refused: when both lists were
 * taken back it would be there, entered by nobody. That a source keeps its party as other records do was refused, too:
 * nobody could remove the party by hand. The cost is a mark on one of the sources.
 */
@NullMarked
package org.undersigned.directory.source;

import org.jspecify.annotations.NullMarked;
