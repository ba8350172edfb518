@NullMarked
package org.undersigned.roster.rank;

import org.jspecify.annotations.NullMarked;
