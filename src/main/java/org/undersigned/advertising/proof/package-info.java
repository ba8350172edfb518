/**
 * The proofs of placements: the page as it goes to the paper, what it was checked for, and what came back compared with it.
 *
 * <p>Decision: what is checked is the finished file, read anew, and not what was meant to be written. The cost is half a
 * second for each proof.
 *
 * <p>Decision: a file says that it is PDF/X-1a only where the printing condition of the paper is known, and keeps each rule
 * then. Another paper that asks for PDF/X gets a check that failed, which somebody has to take upon themselves.
 *
 * <p>Decision: a tear sheet is read after its filing is kept, in a transaction of its own. Whoever files it waits for that a
 * second or two; but a page that cannot be read stays filed, with the reason beside it, and is compared by eye.
 */
@NullMarked
package org.undersigned.advertising.proof;

import org.jspecify.annotations.NullMarked;
