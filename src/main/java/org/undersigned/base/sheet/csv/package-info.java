/** Tables as text with separated values, read whatever their encoding and separator, and written for Excel. */
@NullMarked
package org.undersigned.base.sheet.csv;

import org.jspecify.annotations.NullMarked;
