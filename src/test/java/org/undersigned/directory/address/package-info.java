/** Tests of {@code directory.address}. */
@NullMarked
package org.undersigned.directory.address;

import org.jspecify.annotations.NullMarked;
