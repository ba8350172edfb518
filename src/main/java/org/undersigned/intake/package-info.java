/**
 * Spreadsheets on their way in: upload, mapping, review, apply, undo.
 *
 * <p>Decision: every row of a file becomes a line of its own in the database before anything is proposed, and stays
 * there with what became of it. Counts then always add up to the rows of the file, applying can be left and taken up
 * again at the first line without an outcome, and the error sheet is made from the same lines. The cost is a copy of
 * every row. What stood in the row is kept apart from what is said of it, sealed, and is dropped with the file after
 * ninety days, or when what was entered from it cannot be undone any more; only names, which are for all, are searched.
 *
 * <p>Decision: no check and no run is one transaction. A check writes its lines, and a run applies them, some hundred
 * at a time, and the state of the import says which of them is under way: a check that breaks off leaves an upload that
 * is checked anew, a run that breaks off is gone on with. One transaction for all was refused because it holds a
 * cluster's other writers up for as long as the file is large. The cost is that a half-applied import can be seen, as
 * such.
 *
 * <p>Decision: lines do what they do through the services that a person uses, one call each. Statements over many lines
 * would be faster and were refused: they would have to repeat every rule and forget the trail. A batch in which a line
 * is refused is tried again by halves, which costs a few more attempts and keeps one bad row from taking others along.
 *
 * <p>Decision: a file is checked again as often as somebody likes, and what people have decided stays with the rows for
 * which the same is proposed. It is set aside before the lines go and dropped when the new ones stand, so that a check
 * that breaks off costs nobody an hour's work. Comparing in memory was refused for that reason. The cost is a sealed copy
 * of each decision for as long as a check lasts.
 *
 * <p>Decision: a row that has nothing to say is decided by the check, where the same list has led exactly this name to
 * this party before. People then see the rows that change something and not a thousand others. To go by the name alone was
 * refused, since two lists may mean two people. The cost is that a list that was renamed and has other columns waits whole.
 */
@NullMarked
package org.undersigned.intake;

import org.jspecify.annotations.NullMarked;
