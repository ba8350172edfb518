/** Tests of insertion orders. */
@NullMarked
package org.undersigned.advertising.order;

import org.jspecify.annotations.NullMarked;
