/** Tests of {@code directory.coalition}. */
@NullMarked
package org.undersigned.directory.coalition;

import org.jspecify.annotations.NullMarked;
