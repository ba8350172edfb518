/** How restrictions are shown wherever somebody could turn to a party, and how they are set and lifted. */
@NullMarked
package org.undersigned.directory.restriction.ui;

import org.jspecify.annotations.NullMarked;
