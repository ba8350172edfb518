/** Tests of {@code directory.contact}. */
@NullMarked
package org.undersigned.directory.contact;

import org.jspecify.annotations.NullMarked;
