/** What only a browser can show: the product as a person sees it, in Chromium. */
@NullMarked
package org.undersigned.browser;

import org.jspecify.annotations.NullMarked;
