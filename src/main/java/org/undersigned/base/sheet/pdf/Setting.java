package org.undersigned.base.sheet.pdf;

import org.undersigned.base.sheet.Document.Run;
import org.undersigned.base.sheet.Document.Style;
import org.undersigned.base.typeface.Face;

/**
 * How a paragraph is set; sizes are in points.
 *
 * @param leading from one line to the next
 * @param above white above the paragraph, but not at the top of a page
 * @param below white below the paragraph
 */
record Setting(Face face, float size, float leading, float above, float below) {

    static Setting of(Style style) {
        return switch (style) {
            case TITLE -> new Setting(Face.SEMIBOLD, 20, 25, 0, 10);
            case HEADING -> new Setting(Face.SEMIBOLD, 13, 17, 12, 3);
            case TEXT -> new Setting(Face.REGULAR, 11, 15.5f, 0, 7);
            case WARNING -> new Setting(Face.SEMIBOLD, 11, 15.5f, 0, 7);
            case NAME -> new Setting(Face.REGULAR, 11, 15, 0, 1);
            case NOTE -> new Setting(Face.REGULAR, 9, 12.5f, 0, 5);
        };
    }

    /** Of headings and the like there is no slanted cut. */
    Face face(Run run) {
        return run.italic() && face == Face.REGULAR ? Face.ITALIC : face;
    }
}
