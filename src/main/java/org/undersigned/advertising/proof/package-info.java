/**
 * The proofs of placements: the page as it goes to the paper, what it was checked for, and what came back compared with it.
 *
 * <p>Decision: what is checked is the finished file, read anew, and not what was meant to be written. The cost is half a
 * second for each proof.
 *
 * <p>Decision: no file says that it is PDF/X. That needs the colour profile of the press, which papers do not give away
 * with a licence to ship it. A paper that asks for PDF/X gets a check that failed, which somebody has to take upon
 * themselves.
 */
@NullMarked
package org.undersigned.advertising.proof;

import org.jspecify.annotations.NullMarked;
