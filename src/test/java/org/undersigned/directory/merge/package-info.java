/** Tests of {@code directory.merge}. */
@NullMarked
package org.undersigned.directory.merge;

import org.jspecify.annotations.NullMarked;
