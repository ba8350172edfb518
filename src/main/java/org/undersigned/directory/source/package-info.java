/**
 * Where parties come from: the lists that brought them, each with the row and with who brought it.
 *
 * <p>Decision: what is kept is a line of words and an id that only the feature knows which brought the list. It outlasts
 * the rows of the list, and the directory need not know how lists come in. The cost is that a link back to the list has
 * to be asked for. Sources are words of staff for staff: nothing private belongs there.
 */
@NullMarked
package org.undersigned.directory.source;

import org.jspecify.annotations.NullMarked;
