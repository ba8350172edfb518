/** The page that says how mail stands. */
@NullMarked
package org.undersigned.work.mail.ui;

import org.jspecify.annotations.NullMarked;
