/** What every stored thing has in common, and the retry of transactions that lost a race. */
@NullMarked
package org.undersigned.base.store;

import org.jspecify.annotations.NullMarked;
