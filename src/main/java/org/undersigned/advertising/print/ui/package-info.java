/** What becomes of an insertion that the paper has: paid, accepted, run, filed, lapsed or called off. */
@NullMarked
package org.undersigned.advertising.print.ui;

import org.jspecify.annotations.NullMarked;
