/** Fields that the forms of ads share: a sum, a length, a moment in a zone, a file. */
@NullMarked
package org.undersigned.advertising.field.ui;

import org.jspecify.annotations.NullMarked;
