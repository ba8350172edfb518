/**
 * PDFs that people hand in, looked at before a library builds anything of them.
 *
 * <p>Decision: what cannot be measured is not read. A part that is packed in a way of which the size is not known by its
 * outer packing alone, or that hides how it is packed, is refused with the whole file. The cost is that a few honest
 * files of old or odd programs have to be opened elsewhere.
 *
 * <p>Decision: a picture is as large as the reader that would unfold it finds in the picture's own header; what the page
 * says of it is only believed where it is larger. Kinds that no reader here unfolds are not looked into.
 */
@NullMarked
package org.undersigned.base.pdf;

import org.jspecify.annotations.NullMarked;
