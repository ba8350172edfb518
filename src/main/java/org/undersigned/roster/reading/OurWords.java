package org.undersigned.roster.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.undersigned.base.name.Folding;

/** A text of ours, in which what stands in quotation marks is sought. */
final class OurWords {

    private static final int PIECE = 3;
    private static final Pattern WRITTEN = Pattern.compile("\\S+");

    private final String text;
    private final String folded;
    private final Set<String> known;
    private final List<Word> words = new ArrayList<>();

    /** A folded word, and where what it was folded from stands. */
    private record Word(String folded, int start, int end) {}

    OurWords(String text) {
        this.text = text;
        var all = Folding.words(text);
        this.folded = " " + String.join(" ", all) + " ";
        this.known = Set.copyOf(pieces(all));
        WRITTEN.matcher(text)
                .results()
                .forEach(written -> Folding.words(written.group())
                        .forEach(word -> words.add(new Word(word, written.start(), written.end()))));
    }

    /** Whether these words stand in it as they are. */
    boolean holds(List<String> quoted) {
        return folded.contains(" " + String.join(" ", quoted) + " ");
    }

    /** Of a quote so many pieces of three words stand in it, in per cent. */
    int shared(List<String> quoted) {
        var pieces = pieces(quoted);
        return (int) (pieces.stream().filter(known::contains).count() * 100 / pieces.size());
    }

    /** The stretch of as many words that has most of a quote, and of those the one that has them where the quote has. */
    String nearest(List<String> quoted) {
        var length = Math.min(quoted.size(), words.size());
        var shared = sharedBefore(quoted);
        var best = 0;
        var mostPieces = -1;
        var mostInPlace = -1L;
        for (var first = 0; first + length <= words.size(); first++) {
            var pieces = shared[Math.max(first, first + length - PIECE + 1)] - shared[first];
            if (pieces < mostPieces) {
                continue;
            }
            var inPlace = inPlace(quoted, first, length);
            if (pieces > mostPieces || inPlace > mostInPlace) {
                best = first;
                mostPieces = pieces;
                mostInPlace = inPlace;
            }
        }
        return text.substring(
                words.get(best).start(), words.get(best + length - 1).end());
    }

    /** How many pieces of a quote begin before each word. */
    private int[] sharedBefore(List<String> quoted) {
        var sought = new HashSet<>(pieces(quoted));
        var here = pieces(words.stream().map(Word::folded).toList());
        var before = new int[words.size() + 1];
        for (var place = 0; place < words.size(); place++) {
            before[place + 1] = before[place] + (place < here.size() && sought.contains(here.get(place)) ? 1 : 0);
        }
        return before;
    }

    private long inPlace(List<String> quoted, int first, int length) {
        return IntStream.range(0, length)
                .filter(place -> words.get(first + place).folded().equals(quoted.get(place)))
                .count();
    }

    private static List<String> pieces(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - PIECE)
                .mapToObj(first -> String.join(" ", words.subList(first, first + PIECE)))
                .toList();
    }
}
