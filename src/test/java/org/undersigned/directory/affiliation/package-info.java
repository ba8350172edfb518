/** Tests of {@code directory.affiliation}. */
@NullMarked
package org.undersigned.directory.affiliation;

import org.jspecify.annotations.NullMarked;
