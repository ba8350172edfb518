package org.undersigned.advertising.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.undersigned.base.Refusal;

/**
 * Compares the names of an ad with a page that came back, one by one. Names are looked for in their order; a piece of text
 * between them that no name accounts for is a name that was changed, where it reads much like one that is missing, or one
 * that was added.
 */
final class PageComparison {

    /** So much of a name may read differently before it is another one. */
    private static final double NEAR = 0.34;

    private static final int SHORTEST = 2;

    private final List<String> names;

    private final ReturnedText text;
    private final TimeLimit time;
    private final boolean[] taken;
    private final int[] starts;
    private final int[] ends;

    private PageComparison(List<String> names, ReturnedText text, TimeLimit time) {
        this.names = names;
        this.text = text;
        this.time = time;
        this.taken = new boolean[text.length()];
        this.starts = new int[names.size()];
        this.ends = new int[names.size()];
    }

    /**
     * @param found how many names stand as they should
     */
    record Result(int found, List<PageFinding> findings) {}

    /**
     * @param names as they are printed, in their order
     * @param headings what stands above some of them, and is no name
     * @param unwanted names of other versions, which must not stand anywhere on the page
     * @throws Refusal when the page has so much text that this takes too long
     */
    static Result of(
            List<String> names,
            Collection<String> headings,
            Collection<String> unwanted,
            ReturnedText text,
            TimeLimit time) {
        var comparison = new PageComparison(names, text, time);
        comparison.findNames();
        comparison.passOver(headings);
        var added = comparison.findUnwanted(unwanted);
        var result = comparison.result();
        added.addAll(result.findings());
        return new Result(result.found(), added);
    }

    /** @param edge whether it stands before the first or after the last name that was found, where other text is, too */
    private record Piece(int from, int to, boolean edge, String key) {}

    /** In their order first; those that are not found so may stand elsewhere, the longest ones looked for first. */
    private void findNames() {
        var cursor = 0;
        var elsewhere = new ArrayList<Integer>();
        for (var i = 0; i < names.size(); i++) {
            var key = ReturnedText.key(names.get(i));
            var at = find(key, cursor);
            take(i, at, key);
            if (at < 0) {
                elsewhere.add(i);
            } else {
                cursor = at + key.length();
            }
        }
        elsewhere.sort(Comparator.comparingInt((Integer name) -> names.get(name).length())
                .reversed());
        for (var i : elsewhere) {
            var key = ReturnedText.key(names.get(i));
            take(i, find(key, 0), key);
        }
    }

    private void passOver(Collection<String> headings) {
        for (var heading : headings) {
            var key = ReturnedText.key(heading);
            take(find(key, 0), key);
        }
    }

    /** They are looked for everywhere: a page of the version before may begin or end with a name that was struck. */
    private List<PageFinding> findUnwanted(Collection<String> unwanted) {
        var found = new ArrayList<PageFinding>();
        for (var name : unwanted) {
            time.expectLeft();
            var key = ReturnedText.key(name);
            var at = find(key, 0);
            if (at >= 0) {
                var end = at + key.length();
                found.add(new PageFinding(FindingKind.ADDED, "", text.between(at, end), text.box(at, end)));
                take(at, key);
            }
        }
        return found;
    }

    private void take(int name, int at, String key) {
        time.expectLeft();
        starts[name] = at;
        ends[name] = at < 0 ? -1 : at + key.length();
        take(at, key);
    }

    private void take(int at, String key) {
        for (var k = at; at >= 0 && k < at + key.length(); k++) {
            taken[k] = true;
        }
    }

    /** Where a name stands between lines or separators; or else between blanks, and not where another one was found. */
    private int find(String key, int from) {
        var strict = find(key, from, at -> text.parts(at) || taken(at - 1));
        return strict >= 0 ? strict : find(key, from, text::isBoundary);
    }

    private boolean taken(int at) {
        return at >= 0 && taken[at];
    }

    private int find(String key, int from, IntPredicate bounds) {
        for (var at = text.find(key, from); at >= 0; at = text.find(key, at + 1)) {
            if (!taken[at] && bounds.test(at) && bounds.test(at + key.length())) {
                return at;
            }
        }
        return -1;
    }

    private Result result() {
        var pieces = pieces();
        var findings = new ArrayList<PageFinding>();
        var found = 0;
        for (var i = 0; i < names.size(); i++) {
            if (starts[i] >= 0) {
                found++;
            } else {
                findings.add(missingOrChanged(i, pieces));
            }
        }
        pieces.stream()
                .filter(piece -> !piece.edge())
                .map(piece -> new PageFinding(
                        FindingKind.ADDED,
                        "",
                        text.between(piece.from(), piece.to()),
                        text.box(piece.from(), piece.to())))
                .forEach(findings::add);
        return new Result(found, findings);
    }

    private PageFinding missingOrChanged(int name, List<Piece> pieces) {
        var expected = names.get(name);
        var key = ReturnedText.key(expected);
        Piece nearest = null;
        var least = Math.max(1, (int) (key.length() * NEAR)) + 1;
        for (var piece : pieces) {
            time.expectLeft();
            var distance = distance(key, piece.key(), least);
            if (distance < least) {
                least = distance;
                nearest = piece;
            }
        }
        if (nearest == null) {
            return new PageFinding(FindingKind.MISSING, expected, "", placeBefore(name));
        }
        pieces.remove(nearest);
        return new PageFinding(
                FindingKind.CHANGED,
                expected,
                text.between(nearest.from(), nearest.to()),
                text.box(nearest.from(), nearest.to()));
    }

    private PageBox placeBefore(int name) {
        for (var before = name - 1; before >= 0; before--) {
            if (starts[before] >= 0) {
                return text.box(starts[before], ends[before]);
            }
        }
        return PageBox.NOWHERE;
    }

    /** What stands between the first and the last name that was found and belongs to none, as it is parted there. */
    private List<Piece> pieces() {
        var runsIn = runsIn();
        var pieces = new ArrayList<Piece>();
        var first = text.length();
        var last = 0;
        for (var i = 0; i < names.size(); i++) {
            first = starts[i] < 0 ? first : Math.min(first, starts[i]);
            last = Math.max(last, ends[i]);
        }
        var begin = lineBefore(first);
        var end = lineAfter(last);
        var from = -1;
        for (var at = begin; at <= end; at++) {
            var ends = at == end || taken[at] || text.isSeparator(at) || from >= 0 && !runsIn && text.beginsLine(at);
            if (ends && from >= 0) {
                add(pieces, from, at, from < first || at > last);
                from = -1;
            }
            if (at < end && from < 0 && !taken[at] && !text.isSeparator(at)) {
                from = at;
            }
        }
        return pieces;
    }

    /** The first name of the page may be the one that was changed: the line before the first that was found counts. */
    private int lineBefore(int first) {
        if (starts.length == 0 || starts[0] >= 0) {
            return first;
        }
        var at = Math.min(first, text.length() - 1) - 1;
        while (at > 0 && !text.beginsLine(at)) {
            at--;
        }
        return Math.max(0, Math.min(at, first));
    }

    private int lineAfter(int last) {
        if (starts.length == 0 || starts[starts.length - 1] >= 0) {
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
        return separators > names.size() / 2;
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

    /** How many letters have to be changed to make one of the other; no more than a limit is counted. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        var before = new int[other.length() + 1];
        for (var k = 0; k <= other.length(); k++) {
            before[k] = k;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var k = 1; k <= other.length(); k++) {
                var change = before[k - 1] + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
                row[k] = Math.min(change, Math.min(before[k], row[k - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
