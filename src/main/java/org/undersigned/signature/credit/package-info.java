/** The credit of a signature: the name as it is printed, in which capacity it was given, and what stood in a list. */
@NullMarked
package org.undersigned.signature.credit;

import org.jspecify.annotations.NullMarked;
