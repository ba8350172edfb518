/** Tests of insertions on the page of an order. */
@NullMarked
package org.undersigned.advertising.insertion.ui;

import org.jspecify.annotations.NullMarked;
