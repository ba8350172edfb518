/**
 * What spokespeople and signers may be quoted with.
 *
 * <p>Decision: the words of a quote never change, since a sign-off is one of these words. Other words are another quote.
 */
@NullMarked
package org.undersigned.press.quote;

import org.jspecify.annotations.NullMarked;
