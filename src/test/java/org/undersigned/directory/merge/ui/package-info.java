/** Tests of {@code directory.merge.ui}. */
@NullMarked
package org.undersigned.directory.merge.ui;

import org.jspecify.annotations.NullMarked;
