/** Lists of orders, and what they come to. */
@NullMarked
package org.undersigned.advertising.register;

import org.jspecify.annotations.NullMarked;
