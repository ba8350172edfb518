package org.undersigned.advertising.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.undersigned.advertising.proof.LeftText.Piece;
import org.undersigned.base.Refusal;

/**
 * Compares the names of an ad with a page that came back, one by one. Names are looked for in their order; a piece of text
 * between them that no name accounts for is a name that was changed, where it reads much like one that is missing, or one
 * that was added.
 */
final class PageComparison {

    /** So much of a name may read differently before it is another one. */
    private static final double NEAR = 0.34;

    private final List<String> names;
    private final ReturnedText text;
    private final TimeLimit time;
    private final FoundNames found;

    private PageComparison(List<String> names, ReturnedText text, TimeLimit time) {
        this.names = names;
        this.text = text;
        this.time = time;
        this.found = new FoundNames(text, names.size());
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

    /** In their order first; those that are not found so may stand elsewhere, the longest ones looked for first. */
    private void findNames() {
        var cursor = 0;
        var elsewhere = new ArrayList<Integer>();
        for (var i = 0; i < names.size(); i++) {
            time.expectLeft();
            if (found.take(i, ReturnedText.key(names.get(i)), cursor)) {
                cursor = found.end(i);
            } else {
                elsewhere.add(i);
            }
        }
        elsewhere.sort(Comparator.comparingInt((Integer name) -> names.get(name).length())
                .reversed());
        for (var i : elsewhere) {
            time.expectLeft();
            found.take(i, ReturnedText.key(names.get(i)), 0);
        }
    }

    private void passOver(Collection<String> headings) {
        for (var heading : headings) {
            found.take(ReturnedText.key(heading));
        }
    }

    /** They are looked for everywhere: a page of the version before may begin or end with a name that was struck. */
    private List<PageFinding> findUnwanted(Collection<String> unwanted) {
        var added = new ArrayList<PageFinding>();
        for (var name : unwanted) {
            time.expectLeft();
            var key = ReturnedText.key(name);
            var at = found.take(key);
            if (at >= 0) {
                added.add(added(at, at + key.length()));
            }
        }
        return added;
    }

    private Result result() {
        var pieces = new LeftText(text, found).pieces();
        var findings = new ArrayList<PageFinding>();
        var count = 0;
        for (var i = 0; i < names.size(); i++) {
            if (found.has(i)) {
                count++;
            } else {
                findings.add(missingOrChanged(i, pieces));
            }
        }
        pieces.stream()
                .filter(piece -> !piece.edge())
                .map(piece -> added(piece.from(), piece.to()))
                .forEach(findings::add);
        return new Result(count, findings);
    }

    private PageFinding added(int from, int to) {
        return new PageFinding(FindingKind.ADDED, "", text.between(from, to), text.box(from, to));
    }

    private PageFinding missingOrChanged(int name, List<Piece> pieces) {
        var expected = names.get(name);
        var key = ReturnedText.key(expected);
        Piece nearest = null;
        var least = Math.max(1, (int) (key.length() * NEAR)) + 1;
        for (var piece : pieces) {
            time.expectLeft();
            var distance = EditDistance.between(key, piece.key(), least);
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
            if (found.has(before)) {
                return text.box(found.start(before), found.end(before));
            }
        }
        return PageBox.NOWHERE;
    }
}
