/** Tests of what comes after printing. */
@NullMarked
package org.undersigned.advertising.invoice;

import org.jspecify.annotations.NullMarked;
