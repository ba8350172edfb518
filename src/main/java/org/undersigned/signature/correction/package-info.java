/** Corrections of confirmed signatures: rows that say what was printed, what is, who asked for it and why. */
@NullMarked
package org.undersigned.signature.correction;

import org.jspecify.annotations.NullMarked;
