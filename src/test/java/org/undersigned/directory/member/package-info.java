/** Tests of {@code directory.member}. */
@NullMarked
package org.undersigned.directory.member;

import org.jspecify.annotations.NullMarked;
