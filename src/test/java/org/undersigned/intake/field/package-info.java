/** Tests of what a row can say of a party. */
@NullMarked
package org.undersigned.intake.field;

import org.jspecify.annotations.NullMarked;
