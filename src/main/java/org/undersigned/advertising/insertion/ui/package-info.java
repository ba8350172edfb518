/** Insertions on the page of an order: what is booked, what it costs, and what is due when. */
@NullMarked
package org.undersigned.advertising.insertion.ui;

import org.jspecify.annotations.NullMarked;
