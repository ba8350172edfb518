@NullMarked
package org.undersigned.base.sheet.pdf;

import org.jspecify.annotations.NullMarked;
