/** The screens of lists: the live list, sealing it, editions as sheets, their differences, and who got them. */
@NullMarked
package org.undersigned.roster.ui;

import org.jspecify.annotations.NullMarked;
