/**
 * What papers bill: each invoice is compared line by line with what was ordered and with the page that was kept, and is
 * approved only where the three agree, by somebody else than who entered it. What ran with an error has a finding, with a
 * credit or an ad that makes it good.
 *
 * <p>Decision: beside the way from entered over matched or disputed to approved and paid an invoice has one more end, that
 * the paper takes it back, since what another one replaces would else stay in dispute for ever. Whoever may correct it
 * records that with a reason; what is approved or paid has no such end, and is lowered by credits alone.
 */
@NullMarked
package org.undersigned.advertising.invoice;

import org.jspecify.annotations.NullMarked;
