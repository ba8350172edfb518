package org.undersigned.advertising;

import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;

/** The space that an ad takes on a page. */
public record AdSize(Length width, Length depth) {

    /** A page that is measured by hand is off by so much. */
    private static final Length MEASURED = Length.millimetres("2");

    /** @throws Refusal when there is no space */
    public AdSize {
        if (width.micrometres() == 0 || depth.micrometres() == 0) {
            throw new Refusal("advertising.refused.no-size");
        }
    }

    /** Whether it is the same, as far as one measures on a page. */
    public boolean isAbout(AdSize other) {
        return isAbout(width, other.width) && isAbout(depth, other.depth);
    }

    private static boolean isAbout(Length one, Length other) {
        return Math.abs(one.micrometres() - other.micrometres()) <= MEASURED.micrometres();
    }
}
