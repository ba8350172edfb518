/** What the screens of imports show and do. */
@NullMarked
package org.undersigned.intake.ui;

import org.jspecify.annotations.NullMarked;
