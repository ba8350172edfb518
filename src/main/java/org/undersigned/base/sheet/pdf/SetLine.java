package org.undersigned.base.sheet.pdf;

import java.util.List;
import org.undersigned.base.typeface.Face;

/** A line as it is set: words in their cuts, from left to right, with the white between them in the texts. */
record SetLine(Setting setting, List<Piece> pieces) {

    /** A text in one cut. */
    record Piece(Face face, String text) {}

    SetLine {
        pieces = List.copyOf(pieces);
    }
}
