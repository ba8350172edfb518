/** The difference between two texts, word by word. */
@NullMarked
package org.undersigned.base.text;

import org.jspecify.annotations.NullMarked;
