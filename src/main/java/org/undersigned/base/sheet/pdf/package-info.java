/**
 * Writes documents as PDF, with the typeface of the screens embedded and with the same bytes for the same content.
 *
 * <p>Decision: a letter that the typeface has not is refused with the letter named. A file in which it is missing, or is a
 * box, would print a name that nobody has. The cost is that such a document leaves only in other forms.
 */
@NullMarked
package org.undersigned.base.sheet.pdf;

import org.jspecify.annotations.NullMarked;
