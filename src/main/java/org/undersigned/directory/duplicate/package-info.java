/** Parties that may be one: how they are found, judged and decided about. */
@NullMarked
package org.undersigned.directory.duplicate;

import org.jspecify.annotations.NullMarked;
