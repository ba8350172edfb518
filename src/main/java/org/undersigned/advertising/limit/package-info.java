/** How much whom may approve in a campaign, and how far an invoice may be off its order. */
@NullMarked
package org.undersigned.advertising.limit;

import org.jspecify.annotations.NullMarked;
