@NullMarked
package org.undersigned.advertising;

import org.jspecify.annotations.NullMarked;
