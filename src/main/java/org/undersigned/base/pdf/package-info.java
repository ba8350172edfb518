/**
 * PDFs that people hand in, looked at before a library builds anything of them.
 *
 * <p>Decision: what cannot be measured is not read. A part that is packed in a way of which the size is not known by its
 * outer packing alone, or that hides how it is packed, is refused with the whole file. The cost is that a few honest
 * files of old or odd programs have to be opened elsewhere.
 */
@NullMarked
package org.undersigned.base.pdf;

import org.jspecify.annotations.NullMarked;
