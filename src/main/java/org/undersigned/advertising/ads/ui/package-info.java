/** The page of a campaign's ads: what stands on it is brought by what lies above. */
@NullMarked
package org.undersigned.advertising.ads.ui;

import org.jspecify.annotations.NullMarked;
