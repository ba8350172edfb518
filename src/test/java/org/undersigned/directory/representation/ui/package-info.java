/** Tests of the screens of who speaks for whom. */
@NullMarked
package org.undersigned.directory.representation.ui;

import org.jspecify.annotations.NullMarked;
