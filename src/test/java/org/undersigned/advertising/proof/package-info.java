@NullMarked
package org.undersigned.advertising.proof;

import org.jspecify.annotations.NullMarked;
