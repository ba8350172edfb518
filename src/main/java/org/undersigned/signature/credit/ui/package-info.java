/** Fields for what a yes says: the credit and the uses. */
@NullMarked
package org.undersigned.signature.credit.ui;

import org.jspecify.annotations.NullMarked;
