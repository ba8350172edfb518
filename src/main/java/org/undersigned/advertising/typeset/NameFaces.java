package org.undersigned.advertising.typeset;

import org.undersigned.base.typeface.Face;

/** The cuts in which names are set at a range of sizes: small type has to be sturdier and wider. */
enum NameFaces {
    TEXT(1_150, Face.REGULAR, Face.ITALIC),
    SMALL(850, Face.SMALL, Face.SMALL_ITALIC),
    CAPTION(400, Face.CAPTION, Face.CAPTION_ITALIC);

    private final int from;
    private final Face roman;
    private final Face italic;

    NameFaces(int from, Face roman, Face italic) {
        this.from = from;
        this.roman = roman;
        this.italic = italic;
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

    static NameFaces of(TypeSize size) {
        for (var faces : values()) {
            if (size.hundredths() >= faces.from) {
                return faces;
            }
        }
        return CAPTION;
    }
}
