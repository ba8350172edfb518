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
 *
 * <p>Decision: names that run in stand in as many columns as give lines of 35 to 60 letters, and the statement, which is
 * never below a size that is read across a table, has a headline of at most four times its size. Two columns from edge to
 * edge hold a tenth more names at the same size; nobody finds the next line in them. Where names get too small to be read,
 * the statement gives way, and no further than they gain by it; what does not fit then is said, with the space that would
 * hold it.
 *
 * <p>Decision: the marks of a typewriter in headline, statement and call to action are set as those of printing. It is a
 * setting of the page and not of the copy: what was approved, and its hash, stay as typed, and what the file says when it
 * is read is what is printed. Names, label and sponsor are others' words and are never changed. A page that has to have
 * its words letter by letter as they were approved is set as typed.
 */
@NullMarked
package org.undersigned.advertising.typeset;

import org.jspecify.annotations.NullMarked;
