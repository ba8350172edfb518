@NullMarked
package org.undersigned.advertising.publication.ui;

import org.jspecify.annotations.NullMarked;
