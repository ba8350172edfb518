/** Tests of the screens of who belongs where. */
@NullMarked
package org.undersigned.directory.affiliation.ui;

import org.jspecify.annotations.NullMarked;
