/** The screens of who holds an edition and was told. */
@NullMarked
package org.undersigned.roster.notice.ui;

import org.jspecify.annotations.NullMarked;
