@NullMarked
package org.undersigned.advertising.rate;

import org.jspecify.annotations.NullMarked;
