@NullMarked
package org.undersigned.base.typeface;

import org.jspecify.annotations.NullMarked;
