@NullMarked
package org.undersigned.advertising.kill;

import org.jspecify.annotations.NullMarked;
