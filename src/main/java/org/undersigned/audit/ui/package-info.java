/** The trail on the screen: a page of its own, and a panel beside each record. */
@NullMarked
package org.undersigned.audit.ui;

import org.jspecify.annotations.NullMarked;
