/**
 * What papers bill: each invoice is compared line by line with what was ordered and with the page that was kept, and is
 * approved only where the three agree, by somebody else than who entered it. What ran with an error has a finding, with a
 * credit or an ad that makes it good.
 */
@NullMarked
package org.undersigned.advertising.invoice;

import org.jspecify.annotations.NullMarked;
