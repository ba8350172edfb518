@NullMarked
package org.undersigned.advertising.rate.ui;

import org.jspecify.annotations.NullMarked;
