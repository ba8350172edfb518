@NullMarked
package org.undersigned.advertising.publication;

import org.jspecify.annotations.NullMarked;
