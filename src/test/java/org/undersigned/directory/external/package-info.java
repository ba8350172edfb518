/** Tests of {@code directory.external}. */
@NullMarked
package org.undersigned.directory.external;

import org.jspecify.annotations.NullMarked;
