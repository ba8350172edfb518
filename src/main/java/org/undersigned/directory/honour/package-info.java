/** What a press officer may say of a party, each with its source. */
@NullMarked
package org.undersigned.directory.honour;

import org.jspecify.annotations.NullMarked;
