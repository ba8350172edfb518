package org.undersigned.advertising.typeset;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.typeface.Face;

/**
 * What is not broken: a word, or a name. Widths are in thousandths of the size of the type.
 *
 * @param separator what parts it from the next, with one blank before and one behind it; an empty one where nothing does
 * @param width with its separator, and the blank before that
 * @param blank the white behind it where no line ends
 */
record Token(List<Piece> pieces, Piece separator, int width, int blank) {

    static final int APART = 2;

    /**
     * A text in one cut.
     *
     * @param blanks how wide the blanks in it are together
     */
    record Piece(Face face, String text, int width, int blanks) {

        static Piece of(Face face, String text) {
            var blanks =
                    (int) text.chars().filter(character -> character == ' ').count();
            return new Piece(face, text, face.width(text), blanks * face.advance(' '));
        }

        static Piece none(Face face) {
            return new Piece(face, "", 0, 0);
        }
    }

    static Token of(Face face, String text) {
        return of(List.of(Piece.of(face, text)), face.advance(' '));
    }

    static Token of(List<Piece> pieces, int blank) {
        return new Token(pieces, Piece.none(pieces.getLast().face()), width(pieces), blank);
    }

    private static int width(List<Piece> pieces) {
        var width = 0;
        for (var piece : pieces) {
            width += piece.width();
        }
        return width;
    }

    Token before(Piece separator, int blank) {
        return separator.text().isEmpty()
                ? this
                : new Token(pieces, separator, width(pieces) + blank + separator.width(), blank);
    }

    boolean isSeparated() {
        return separator.width() > 0;
    }

    /** The white that may be made wider, in it and behind it where no line ends. */
    int stretchable() {
        return inner() + outer();
    }

    /** The blanks in it: of a name of several words. */
    int inner() {
        var inner = 0;
        for (var piece : pieces) {
            inner += piece.blanks();
        }
        return inner;
    }

    /** What parts two names may grow more than what parts the words of one. */
    int outer() {
        return isSeparated() ? 2 * APART * blank : blank;
    }

    /** Words that may be parted behind a hyphen too. */
    static List<Token> parts(Face face, String text) {
        var parts = new ArrayList<Token>();
        for (var word : text.split(" ")) {
            for (var part : word.split("(?<=\\p{L}[-\u2010])(?=\\p{L})")) {
                var token = of(face, part);
                parts.add(word.endsWith(part) ? token : new Token(token.pieces, token.separator, token.width, 0));
            }
        }
        return parts;
    }

    static List<Token> words(Face face, String text) {
        var words = new ArrayList<Token>();
        for (var word : Face.settable(text).strip().split(" ")) {
            if (!word.isEmpty()) {
                words.add(of(face, word));
            }
        }
        return words;
    }
}
