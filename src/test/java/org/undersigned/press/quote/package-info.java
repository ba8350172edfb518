@NullMarked
package org.undersigned.press.quote;

import org.jspecify.annotations.NullMarked;
