/** Tests of who speaks for whom. */
@NullMarked
package org.undersigned.directory.representation;

import org.jspecify.annotations.NullMarked;
