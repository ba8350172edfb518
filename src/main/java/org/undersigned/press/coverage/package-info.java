/**
 * The log of what newspapers wrote, what was wrong with it, and whether they were told.
 *
 * <p>Decision: of an article its hash and the findings are kept, not its text, which is its paper's. The cost is that an
 * article is given again to be read again.
 */
@NullMarked
package org.undersigned.press.coverage;

import org.jspecify.annotations.NullMarked;
