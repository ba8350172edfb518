/** The uses that a yes covers: which are granted, until when, how often, and beside whom not. */
@NullMarked
package org.undersigned.signature.scope;

import org.jspecify.annotations.NullMarked;
