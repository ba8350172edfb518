/** Rate cards and the price calculator, as parts of the page of a paper. */
@NullMarked
package org.undersigned.advertising.rate.ui;

import org.jspecify.annotations.NullMarked;
