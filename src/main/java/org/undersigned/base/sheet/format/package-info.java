/** Opens a file that was handed in as what it is. */
@NullMarked
package org.undersigned.base.sheet.format;

import org.jspecify.annotations.NullMarked;
