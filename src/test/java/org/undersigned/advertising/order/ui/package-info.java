/** Tests of the pages of insertion orders. */
@NullMarked
package org.undersigned.advertising.order.ui;

import org.jspecify.annotations.NullMarked;
