/** The ranks of names beside the orders of a list. */
@NullMarked
package org.undersigned.roster.rank.ui;

import org.jspecify.annotations.NullMarked;
