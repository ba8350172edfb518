/**
 * Undersigned: the back office with which a coalition gets an open letter signed and published.
 */
@NullMarked
package org.undersigned;

import org.jspecify.annotations.NullMarked;
