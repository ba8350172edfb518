@NullMarked
package org.undersigned.press.outlet;

import org.jspecify.annotations.NullMarked;
