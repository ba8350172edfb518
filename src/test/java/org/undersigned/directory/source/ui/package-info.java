/** Tests of {@code directory.source.ui}. */
@NullMarked
package org.undersigned.directory.source.ui;

import org.jspecify.annotations.NullMarked;
