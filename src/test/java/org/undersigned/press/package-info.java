@NullMarked
package org.undersigned.press;

import org.jspecify.annotations.NullMarked;
