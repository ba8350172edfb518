/** The addresses at which somebody can be reached, each a value that is checked when it is made. */
@NullMarked
package org.undersigned.directory.address;

import org.jspecify.annotations.NullMarked;
