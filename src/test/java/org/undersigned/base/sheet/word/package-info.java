@NullMarked
package org.undersigned.base.sheet.word;

import org.jspecify.annotations.NullMarked;
