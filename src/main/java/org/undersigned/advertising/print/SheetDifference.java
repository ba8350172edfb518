package org.undersigned.advertising.print;

import static org.undersigned.base.Texts.text;

/**
 * That a page differs from the run that was reported, or from what was ordered.
 *
 * @param expected in words
 * @param found on the page, in words
 */
public record SheetDifference(SheetMatter matter, String expected, String found) {

    /** "reported for page A7, on page A8". */
    public String sentence() {
        return text("advertising.order.sheet-differs." + matter.name(), expected, found);
    }
}
