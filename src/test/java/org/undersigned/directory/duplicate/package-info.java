/** Tests of {@code directory.duplicate}. */
@NullMarked
package org.undersigned.directory.duplicate;

import org.jspecify.annotations.NullMarked;
