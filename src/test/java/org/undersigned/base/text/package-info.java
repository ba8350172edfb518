/** Tests of the difference between two texts. */
@NullMarked
package org.undersigned.base.text;

import org.jspecify.annotations.NullMarked;
