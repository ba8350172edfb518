package org.undersigned.advertising.typeset;

import org.undersigned.base.typeface.Face;

/** The cuts in which names are set at a range of sizes: small type has to be sturdier and wider. */
enum NameFaces {
    TEXT(1_150, Face.REGULAR, Face.ITALIC, Face.SEMIBOLD),
    SMALL(850, Face.SMALL, Face.SMALL_ITALIC, Face.SEMIBOLD),
    CAPTION(400, Face.CAPTION, Face.CAPTION_ITALIC, Face.CAPTION_SEMIBOLD);

    private final int from;
    private final Face roman;
    private final Face italic;
    private final Face heading;

    NameFaces(int from, Face roman, Face italic, Face heading) {
        this.from = from;
        this.roman = roman;
        this.italic = italic;
        this.heading = heading;
    }

    /** The smallest size, in hundredths of a point. */
    int from() {
        return from;
    }

    Face roman() {
        return roman;
    }

    Face italic() {
        return italic;
    }

    Face heading() {
        return heading;
    }

    static NameFaces of(TypeSize size) {
        for (var faces : values()) {
            if (size.hundredths() >= faces.from) {
                return faces;
            }
        }
        return CAPTION;
    }
}
