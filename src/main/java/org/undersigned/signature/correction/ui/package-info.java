/** The form for a correction, and the corrections of a signature. */
@NullMarked
package org.undersigned.signature.correction.ui;

import org.jspecify.annotations.NullMarked;
