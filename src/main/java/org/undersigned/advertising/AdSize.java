package org.undersigned.advertising;

import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;

/** The space that an ad takes on a page. */
public record AdSize(Length width, Length depth) {

    /** @throws Refusal when there is no space */
    public AdSize {
        if (width.micrometres() == 0 || depth.micrometres() == 0) {
            throw new Refusal("advertising.refused.no-size");
        }
    }
}
