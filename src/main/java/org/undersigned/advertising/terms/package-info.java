/**
 * What is ordered of one insertion, and what follows from it by the rules and the rate card of its paper: price and
 * deadlines. What others bring, such as a statement of the paper, goes before both.
 */
@NullMarked
package org.undersigned.advertising.terms;

import org.jspecify.annotations.NullMarked;
