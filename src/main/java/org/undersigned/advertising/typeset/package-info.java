/**
 * Sets an ad: the words and names of a copy and the size of a space become a page, and the page a file to print from. It
 * knows neither the database nor the screens. Measures within it are in points from the upper left corner, 72 to the inch.
 *
 * <p>Decision: the block of names fits itself. The size of its type is searched for instead of chosen, since the question
 * of an evening is "can we add a hundred names?", and only setting them answers it. The cost is that two pages of one
 * campaign may differ in size. What does not fit at the smallest type of the paper is set smaller all the same, and
 * said: a page from which names fell out would look finished.
 *
 * <p>Decision: what stands between the label and the sponsor line stands in the order of the copy, and what was approved in
 * one order is not printed in another. These two stay where papers look for them.
 */
@NullMarked
package org.undersigned.advertising.typeset;

import org.jspecify.annotations.NullMarked;
