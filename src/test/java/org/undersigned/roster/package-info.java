@NullMarked
package org.undersigned.roster;

import org.jspecify.annotations.NullMarked;
