/** Lengths on paper, exact in the units in which newspapers give them. */
@NullMarked
package org.undersigned.base.measure;

import org.jspecify.annotations.NullMarked;
