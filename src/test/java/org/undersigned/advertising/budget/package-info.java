@NullMarked
package org.undersigned.advertising.budget;

import org.jspecify.annotations.NullMarked;
