/** Tests of {@code directory.ui}. */
@NullMarked
package org.undersigned.directory.ui;

import org.jspecify.annotations.NullMarked;
