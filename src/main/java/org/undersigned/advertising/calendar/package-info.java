/** When ads run and what is due when: by month, as an agenda, and as files for other calendars (RFC 5545). */
@NullMarked
package org.undersigned.advertising.calendar;

import org.jspecify.annotations.NullMarked;
