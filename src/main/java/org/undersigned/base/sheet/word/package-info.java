/** Writes Word documents through POI, with real styles and with the same bytes for the same content. */
@NullMarked
package org.undersigned.base.sheet.word;

import org.jspecify.annotations.NullMarked;
