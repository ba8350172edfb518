/** Tests of the fields in which sums and lengths are typed. */
@NullMarked
package org.undersigned.advertising.field.ui;

import org.jspecify.annotations.NullMarked;
