/** The contact points of parties, as far as the whole staff may see them. */
@NullMarked
package org.undersigned.directory.contact;

import org.jspecify.annotations.NullMarked;
