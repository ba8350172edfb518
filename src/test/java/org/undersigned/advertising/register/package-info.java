@NullMarked
package org.undersigned.advertising.register;

import org.jspecify.annotations.NullMarked;
