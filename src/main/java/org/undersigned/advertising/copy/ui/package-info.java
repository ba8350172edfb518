/** What pages about the copy of ads are made of. */
@NullMarked
package org.undersigned.advertising.copy.ui;

import org.jspecify.annotations.NullMarked;
