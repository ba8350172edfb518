/** Tests of {@code directory.source}. */
@NullMarked
package org.undersigned.directory.source;

import org.jspecify.annotations.NullMarked;
