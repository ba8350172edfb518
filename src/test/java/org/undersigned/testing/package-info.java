/** What tests of all features share: the database, signed-in staff, a clock that can be set. */
@NullMarked
package org.undersigned.testing;

import org.jspecify.annotations.NullMarked;
