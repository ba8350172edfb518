/** Tests of the calendar of ads. */
@NullMarked
package org.undersigned.advertising.calendar;

import org.jspecify.annotations.NullMarked;
