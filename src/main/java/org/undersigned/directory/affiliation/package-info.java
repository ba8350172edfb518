/**
 * Who is or was in which group or body, as what; and which bodies are parts of others.
 *
 * <p>Decision: one kind of row for members, officers and bodies within bodies, since all three are shown on both cards,
 * dated and looked for by either end. What differs is which kinds of parties may stand at the ends, and that there is no
 * cycle of bodies. Nothing is ever concluded from such a row: that a union's president has signed says nothing of the
 * union.
 */
@NullMarked
package org.undersigned.directory.affiliation;

import org.jspecify.annotations.NullMarked;
