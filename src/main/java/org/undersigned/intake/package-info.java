/**
 * Spreadsheets on their way in: upload, mapping, review, apply, undo.
 *
 * <p>Decision: every row of a file becomes a line of its own in the database before anything is proposed, and stays
 * there with what became of it. Counts then always add up to the rows of the file, applying can be left and taken up
 * again at the first line without an outcome, and the error sheet is made from the same lines. The cost is a copy of
 * every row.
 */
@NullMarked
package org.undersigned.intake;

import org.jspecify.annotations.NullMarked;
