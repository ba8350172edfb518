/**
 * What the press is told: the desk that answers whether a name is in, and the figure to quote.
 *
 * <p>Decision: the desk looks at nothing but the newest published list. Whether a name that is not on it is unknown,
 * asked, declined or withdrawn is not even read, so that neither a sentence nor the time that an answer takes can tell.
 * The cost is that the desk cannot say "not yet" where that would be true and harmless.
 */
@NullMarked
package org.undersigned.press;

import org.jspecify.annotations.NullMarked;
