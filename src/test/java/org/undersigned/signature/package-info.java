@NullMarked
package org.undersigned.signature;

import org.jspecify.annotations.NullMarked;
