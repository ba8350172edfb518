/** Who is or was in which group. */
@NullMarked
package org.undersigned.directory.member;

import org.jspecify.annotations.NullMarked;
