@NullMarked
package org.undersigned.press.coverage;

import org.jspecify.annotations.NullMarked;
