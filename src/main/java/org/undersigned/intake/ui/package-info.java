/** The screens on which a spreadsheet is uploaded, read, reviewed, applied and undone. */
@NullMarked
package org.undersigned.intake.ui;

import org.jspecify.annotations.NullMarked;
