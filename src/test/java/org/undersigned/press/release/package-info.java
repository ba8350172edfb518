@NullMarked
package org.undersigned.press.release;

import org.jspecify.annotations.NullMarked;
