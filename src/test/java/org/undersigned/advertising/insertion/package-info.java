@NullMarked
package org.undersigned.advertising.insertion;

import org.jspecify.annotations.NullMarked;
