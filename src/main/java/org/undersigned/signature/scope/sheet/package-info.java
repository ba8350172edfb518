/**
 * The scope sheet: a text that asks a signer or a representative what each name may be used for, and that is read again
 * when it comes back.
 *
 * <p>Decision: the sheet is plain text with a line for each use, since it travels in the body of a mail: agencies open no
 * attachments of strangers and follow no links, and answer between the lines. A name is known by the code beside it, not
 * by how it is written, so that a name that is corrected in the answer does not get lost. What is left empty says
 * nothing, and what cannot be read is shown and never guessed. An answer belongs to a code only right below it and in the
 * order of the sheet: mail programs damage codes, and a yes must not fall to the name above. It costs that an answer below
 * a remark has to be entered by hand.
 */
@NullMarked
package org.undersigned.signature.scope.sheet;

import org.jspecify.annotations.NullMarked;
