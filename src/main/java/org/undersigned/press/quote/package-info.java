/**
 * What spokespeople and signers may be quoted with.
 *
 * <p>Decision: the words of a quote never change, since a sign-off is one of these words. Other words are another quote.
 *
 * <p>Decision: a quote belongs to a signature or to a spokesperson, and whether it may be used is asked whenever it is read.
 * Nothing has to be told to quotes when a signer withdraws, is held, or lets a use end. A sign-off of before a withdrawal
 * does not come back with the signature. The cost is that a list of quotes asks for each letter whose signers it quotes.
 */
@NullMarked
package org.undersigned.press.quote;

import org.jspecify.annotations.NullMarked;
