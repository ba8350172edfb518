/**
 * Reads Excel workbooks row by row.
 *
 * <p>Reading goes over the zip and its XML parts with a pull parser of our own kind of caution, not through POI's
 * package model: that model builds a document tree of any part a file calls its properties, so the size of an upload
 * would decide how much memory it takes. The price is a page of code that follows content types and relationships. POI
 * still tells an encrypted file from an old one and does all the writing.
 */
@NullMarked
package org.undersigned.base.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
