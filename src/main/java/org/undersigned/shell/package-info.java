/**
 * The frame around all features: main layout, home, search box, campaign switcher, error pages, and the security chain.
 * It may use every feature and is used by none.
 */
@NullMarked
package org.undersigned.shell;

import org.jspecify.annotations.NullMarked;
