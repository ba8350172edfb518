/** Sums of money, exact and never without their currency. */
@NullMarked
package org.undersigned.base.money;

import org.jspecify.annotations.NullMarked;
