/**
 * The copy of ads: its words in blocks, the names of a sealed edition, and what was said about them before they were
 * approved.
 *
 * <p>Decision: a version is kept with its words and with the places of the names that it leaves out; the names themselves
 * are those of the edition, which never changes. Words and names are hashed apart, so that it can be told when only names
 * went. Keeping a copy of the names was refused: two lists of the same people would have to agree. The cost is that a
 * version cannot be read without its edition.
 */
@NullMarked
package org.undersigned.advertising.copy;

import org.jspecify.annotations.NullMarked;
