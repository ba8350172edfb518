/** The pipeline on the screen: its list, one participation, the parts that other pages show of it. */
@NullMarked
package org.undersigned.outreach.ui;

import org.jspecify.annotations.NullMarked;
