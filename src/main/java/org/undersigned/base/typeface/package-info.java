/**
 * The typeface of what is printed, Source Serif 4, with its optical sizes and its kerning, under the licence that lies beside
 * its files. Screens use the same typeface.
 *
 * <p>Decision: kerning is read from the typeface here, since PDFBox reads none of it. Letters are not joined to ligatures:
 * every reader of a PDF then finds "Griffin" as it is written, and names are compared letter by letter.
 */
@NullMarked
package org.undersigned.base.typeface;

import org.jspecify.annotations.NullMarked;
