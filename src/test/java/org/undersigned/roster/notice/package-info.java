@NullMarked
package org.undersigned.roster.notice;

import org.jspecify.annotations.NullMarked;
