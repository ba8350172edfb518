/**
 * Cards of address books (vCard 2.1, 3.0 and 4.0), read as the rows of a sheet.
 *
 * <p>Decision: Vinnie reads the lines, which ez-vcard is built on, and what they mean is told here. ez-vcard itself was
 * refused: it brings along a template engine for web pages, decodes pictures that nobody asks for, and goes on in silence
 * where a card cannot be read. The cost is that we know the properties of a card by name ourselves.
 */
@NullMarked
package org.undersigned.base.sheet.vcard;

import org.jspecify.annotations.NullMarked;
