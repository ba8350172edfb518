/**
 * Spreadsheets: those that people hand in, row by row, and those that newsrooms get, described without any word of how
 * they are written. The text documents that newsrooms get are described here too, since Office has one library.
 *
 * <p>Here is what features hold in their hands; the packages below do the work and know this one: {@code format} opens
 * what was handed in, {@code csv}, {@code xlsx} and {@code vcard} read it, {@code workbook} writes Excel, {@code word}
 * Word and {@code csv} text. Only {@code format}, {@code workbook} and {@code word} import POI.
 */
@NullMarked
package org.undersigned.base.sheet;

import org.jspecify.annotations.NullMarked;
