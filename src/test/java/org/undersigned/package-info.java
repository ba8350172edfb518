/** Tests that police the whole code base. */
@NullMarked
package org.undersigned;

import org.jspecify.annotations.NullMarked;
