/** The uses that a yes covers: which are granted, and until when. */
@NullMarked
package org.undersigned.signature.scope;

import org.jspecify.annotations.NullMarked;
