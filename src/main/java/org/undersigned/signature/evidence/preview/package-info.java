/**
 * What a file of evidence looks like, to be shown in a page.
 *
 * <p>Decision: nothing of a file that came from outside reaches the browser as it is. A picture is read here and written
 * anew as a picture of our own, smaller where it is large; the pages of a PDF are drawn, and nothing that it would do is
 * done; a text is read here and shown as text, and so is a mail, with the names of what was attached to it. Whatever
 * else a file holds stays behind, and a picture that would unfold to more than a page has room for is refused before it
 * unfolds. The cost is the time to draw it.
 */
@NullMarked
package org.undersigned.signature.evidence.preview;

import org.jspecify.annotations.NullMarked;
