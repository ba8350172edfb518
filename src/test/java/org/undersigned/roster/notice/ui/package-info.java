@NullMarked
package org.undersigned.roster.notice.ui;

import org.jspecify.annotations.NullMarked;
