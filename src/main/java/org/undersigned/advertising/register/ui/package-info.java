/** The orders of a campaign as they are listed, looked for and waited for. */
@NullMarked
package org.undersigned.advertising.register.ui;

import org.jspecify.annotations.NullMarked;
