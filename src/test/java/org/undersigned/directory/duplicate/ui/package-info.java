/** Tests of {@code directory.duplicate.ui}. */
@NullMarked
package org.undersigned.directory.duplicate.ui;

import org.jspecify.annotations.NullMarked;
