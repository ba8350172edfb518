/** The calendar of ads on the pages. */
@NullMarked
package org.undersigned.advertising.calendar.ui;

import org.jspecify.annotations.NullMarked;
