/** Tests of {@code directory.honour}. */
@NullMarked
package org.undersigned.directory.honour;

import org.jspecify.annotations.NullMarked;
