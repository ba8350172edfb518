/** Writes Excel workbooks through POI, streamed and with the same bytes for the same content. */
@NullMarked
package org.undersigned.base.sheet.workbook;

import org.jspecify.annotations.NullMarked;
