/**
 * What becomes of an insertion at the paper: paid for before, its material accepted, printed, and its page kept. Which ad
 * is released for it is said by whoever implements {@link org.undersigned.advertising.print.ReleasedCopy}.
 */
@NullMarked
package org.undersigned.advertising.print;

import org.jspecify.annotations.NullMarked;
