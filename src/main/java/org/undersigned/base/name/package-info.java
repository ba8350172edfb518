/** What the product knows about names as text: folding, search, sort keys, cleaning, kinds and what is no name. */
@NullMarked
package org.undersigned.base.name;

import org.jspecify.annotations.NullMarked;
