/**
 * What the cells of a file mean where a field has a fixed choice of values.
 *
 * <p>Decision: a word that the product does not know ("Photog.") is mapped to a value once, by whoever meets it first,
 * and holds for every later file of every campaign. Mapping it per file was refused: the same lists come again, and the
 * question would too. The cost is that a word means one thing; where it means another in one file, it is mapped anew.
 */
@NullMarked
package org.undersigned.intake.word;

import org.jspecify.annotations.NullMarked;
