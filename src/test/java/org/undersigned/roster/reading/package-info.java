@NullMarked
package org.undersigned.roster.reading;

import org.jspecify.annotations.NullMarked;
