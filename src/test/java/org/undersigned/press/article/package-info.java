@NullMarked
package org.undersigned.press.article;

import org.jspecify.annotations.NullMarked;
