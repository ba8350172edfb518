package org.undersigned.advertising.proof;

import java.util.ArrayList;
import java.util.List;

/** What stands among the names of an ad and belongs to none of them. */
final class LeftText {

    /** Fewer letters are no name. */
    private static final int SHORTEST = 2;

    private final ReturnedText text;
    private final FoundNames found;

    LeftText(ReturnedText text, FoundNames found) {
        this.text = text;
        this.found = found;
    }

    /** @param edge whether it stands before the first or after the last name that was found, where other text is, too */
    record Piece(int from, int to, boolean edge, String key) {}

    /** What stands between the first and the last name that was found and belongs to none, as it is parted there. */
    List<Piece> pieces() {
        var runsIn = runsIn();
        var pieces = new ArrayList<Piece>();
        var first = text.length();
        var last = 0;
        for (var i = 0; i < found.count(); i++) {
            first = found.has(i) ? Math.min(first, found.start(i)) : first;
            last = Math.max(last, found.end(i));
        }
        var begin = lineBefore(first);
        var end = lineAfter(last);
        var from = -1;
        for (var at = begin; at <= end; at++) {
            var ends = at == end
                    || found.isTaken(at)
                    || text.isSeparator(at)
                    || from >= 0 && !runsIn && text.beginsLine(at);
            if (ends && from >= 0) {
                add(pieces, from, at, from < first || at > last);
                from = -1;
            }
            if (at < end && from < 0 && !found.isTaken(at) && !text.isSeparator(at)) {
                from = at;
            }
        }
        return pieces;
    }

    /** The first name of the page may be the one that was changed: the line before the first that was found counts. */
    private int lineBefore(int first) {
        if (found.count() == 0 || found.has(0)) {
            return first;
        }
        var at = Math.min(first, text.length() - 1) - 1;
        while (at > 0 && !text.beginsLine(at)) {
            at--;
        }
        return Math.max(0, Math.min(at, first));
    }

    private int lineAfter(int last) {
        if (found.count() == 0 || found.has(found.count() - 1)) {
            return last;
        }
        var at = last + 1;
        while (at < text.length() && !text.beginsLine(at)) {
            at++;
        }
        if (at < text.length()) {
            at++;
            while (at < text.length() && !text.beginsLine(at)) {
                at++;
            }
        }
        return Math.min(at, text.length());
    }

    /** Where names run in, the end of a line parts nothing. */
    private boolean runsIn() {
        var separators = 0;
        for (var at = 0; at < text.length(); at++) {
            separators += text.isSeparator(at) ? 1 : 0;
        }
        return separators > found.count() / 2;
    }

    private void add(List<Piece> pieces, int from, int to, boolean edge) {
        var letters = 0;
        for (var at = from; at < to; at++) {
            letters += Character.isLetter(text.between(at, at + 1).charAt(0)) ? 1 : 0;
        }
        if (letters >= SHORTEST) {
            pieces.add(new Piece(from, to, edge, ReturnedText.key(text.between(from, to))));
        }
    }
}
