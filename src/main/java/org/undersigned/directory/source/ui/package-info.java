/** Where a party comes from, on its card. */
@NullMarked
package org.undersigned.directory.source.ui;

import org.jspecify.annotations.NullMarked;
