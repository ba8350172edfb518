/** Two parties beside each other, merging them, and taking that back from the card of the one. */
@NullMarked
package org.undersigned.directory.merge.ui;

import org.jspecify.annotations.NullMarked;
