/** Tests of {@code directory.restriction}. */
@NullMarked
package org.undersigned.directory.restriction;

import org.jspecify.annotations.NullMarked;
