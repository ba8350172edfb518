@NullMarked
package org.undersigned.base.pdf;

import org.jspecify.annotations.NullMarked;
