/** The screens of the directory: its register, a party's card, and the field by which other screens choose a party. */
@NullMarked
package org.undersigned.directory.ui;

import org.jspecify.annotations.NullMarked;
