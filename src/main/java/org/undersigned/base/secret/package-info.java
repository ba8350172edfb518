/** Keys that live outside the database, and what is sealed with them. */
@NullMarked
package org.undersigned.base.secret;

import org.jspecify.annotations.NullMarked;
