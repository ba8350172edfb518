/**
 * How files of a source are read, kept for the next file of that source.
 *
 * <p>Decision: what was checked is kept without being asked for, under the source that was typed or else the name of the
 * file, and found again by headings alone. A button to save it was refused: it would be forgotten on the first file,
 * when nobody knows that a second one comes. The cost is a list that somebody tidies now and then.
 */
@NullMarked
package org.undersigned.intake.mapping;

import org.jspecify.annotations.NullMarked;
