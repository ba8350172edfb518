@NullMarked
package org.undersigned.advertising.print;

import org.jspecify.annotations.NullMarked;
