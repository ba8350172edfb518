/** The files of orders and what they are made of: what we gave to a paper, and what came from it, stored with their hash. */
@NullMarked
package org.undersigned.advertising.document;

import org.jspecify.annotations.NullMarked;
