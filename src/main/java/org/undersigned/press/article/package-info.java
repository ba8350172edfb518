/**
 * Takes the text out of the file of a newspaper's article.
 *
 * <p>Decision: of a file only its text is taken, within limits of bytes, pages and seconds. Pictures of text are not read.
 */
@NullMarked
package org.undersigned.press.article;

import org.jspecify.annotations.NullMarked;
