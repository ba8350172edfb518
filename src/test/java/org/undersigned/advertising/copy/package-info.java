@NullMarked
package org.undersigned.advertising.copy;

import org.jspecify.annotations.NullMarked;
