@NullMarked
package org.undersigned.advertising.placement;

import org.jspecify.annotations.NullMarked;
