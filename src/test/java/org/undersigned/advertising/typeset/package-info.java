@NullMarked
package org.undersigned.advertising.typeset;

import org.jspecify.annotations.NullMarked;
