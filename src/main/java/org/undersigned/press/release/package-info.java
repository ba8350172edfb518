/**
 * Press releases: their versions, the approval of a second person, and the files that newsrooms are sent.
 *
 * <p>Decision: a text is kept with its fields ({@code {claim}}, {@code {names}}) and filled each time it is shown or given
 * out, from the edition as it may be printed at that moment. Keeping the filled text was refused: a name that was
 * withdrawn would stand in it. The cost is that a version without its edition says little; its hash is of the text with
 * the fields, and the edition has a hash of its own.
 *
 * <p>Decision: the file of an approved version is made once for each format while its embargo lies ahead, and once after
 * it, since each page tells the embargo. The same question gives the same bytes; the cost is a second file.
 */
@NullMarked
package org.undersigned.press.release;

import org.jspecify.annotations.NullMarked;
