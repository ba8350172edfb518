/** The queue of parties that may be one. */
@NullMarked
package org.undersigned.directory.duplicate.ui;

import org.jspecify.annotations.NullMarked;
