/** Kills: that an insertion which the paper has is called off, by a document of its own. */
@NullMarked
package org.undersigned.advertising.kill;

import org.jspecify.annotations.NullMarked;
