@NullMarked
package org.undersigned.press.spokesperson;

import org.jspecify.annotations.NullMarked;
