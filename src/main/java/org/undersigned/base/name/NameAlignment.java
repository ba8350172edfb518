package org.undersigned.base.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name read for being aligned with others, word by word, whatever the order of the words: tells how likely two names
 * are two writings of one.
 *
 * <p>Words pair that are the same, nicknames of one name, an initial and its word, a typing error apart, or two
 * spellings or transliterations of one; two words run together pair with one. A word that only one of the names has
 * ("John Michael Smith") counts little against it; words of both that do not pair ("John Smith", "John Brown") count
 * in full. Accents, case, punctuation, the script and remarks in brackets count nothing.
 */
public final class NameAlignment {

    /** Names without any difference that counts. */
    public static final int SAME = 100;

    private static final int RUN_TOGETHER = 98;
    private static final int MAX_WORDS = 12;
    private static final double SWAP = 0.02;
    private static final double MISSING = 0.3;

    /** Where a single word is all that pairs, the missing ones are most of what would tell. */
    private static final double MISSING_BESIDE_ONE = 0.6;

    /** Who types seldom types all of a name. */
    private static final double NOT_TYPED = 0.1;

    private static final double NOT_TYPED_BESIDE_ONE = 0.2;

    /** Initials without a space between them, each of which may be a word of another writing: "J.R.R. Tolkien". */
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=(?<!\\p{L})\\p{L}\\.)(?=\\p{L})");

    private final List<NameWord> words;
    private final String compact;
    private final Unspaced unspaced;

    private NameAlignment(List<NameWord> words, Unspaced unspaced) {
        this.words = words;
        this.unspaced = unspaced;
        this.compact = String.join("", words.stream().map(NameWord::text).toList());
    }

    /** Reads a name once, for comparing it with many. */
    public static NameAlignment of(String name) {
        return new NameAlignment(
                wordsOf(name).limit(MAX_WORDS).map(NameWord::of).toList(), Unspaced.of(name));
    }

    static Stream<String> wordsOf(String name) {
        var text = BETWEEN_INITIALS.matcher(Brackets.of(name).outside()).replaceAll(" ");
        return Folding.words(EnglishSpelling.of(text)).stream();
    }

    /** How alike two names are, from 0 to {@value #SAME}. */
    public static int score(String one, String other) {
        return of(one).score(of(other));
    }

    /** How alike the two are, from 0 to {@value #SAME}; the same from both sides. */
    public int score(NameAlignment other) {
        return aligned(other, false);
    }

    /**
     * How well this, as somebody typed it, fits a name, from 0 to {@value #SAME}. Words of the name that were not typed
     * count next to nothing.
     */
    public int fit(NameAlignment name) {
        return aligned(name, true);
    }

    private int aligned(NameAlignment other, boolean isTyped) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        if (words.equals(other.words)) {
            return SAME;
        }
        if (compact.equals(other.compact)) {
            return RUN_TOGETHER;
        }
        var mine = joined(words, other.words);
        var theirs = joined(other.words, words);
        return scored(mine, theirs, pairs(mine, theirs), isTyped);
    }

    /** Which words pair and which are left over, for whoever judges more than the likeness. */
    AlignedWords words(NameAlignment other) {
        var mine = joined(words, other.words);
        var theirs = joined(other.words, words);
        var pairs = pairs(mine, theirs);
        return new AlignedWords(
                pairs.stream()
                        .sorted(Comparator.comparingInt(Pair::mine))
                        .map(pair -> new AlignedWords.WordPair(
                                mine.get(pair.mine),
                                theirs.get(pair.theirs),
                                pair.likeness,
                                pair.mine == mine.size() - 1 && pair.theirs == theirs.size() - 1))
                        .toList(),
                left(mine, pairs.stream().map(Pair::mine).toList()),
                left(theirs, pairs.stream().map(Pair::theirs).toList()),
                swaps(pairs));
    }

    /** How it is written, where that tells more than the words do. */
    Unspaced unspaced() {
        return unspaced;
    }

    private static List<NameWord> left(List<NameWord> words, List<Integer> paired) {
        return IntStream.range(0, words.size())
                .filter(place -> !paired.contains(place))
                .mapToObj(words::get)
                .toList();
    }

    /** With neighbours run together that are one word of the other name: "van der Berg" and "Vanderberg". */
    private static List<NameWord> joined(List<NameWord> words, List<NameWord> others) {
        var joined = new ArrayList<NameWord>();
        for (var word : words) {
            var last = joined.isEmpty() ? null : joined.getLast().with(word);
            if (last != null && others.stream().anyMatch(other -> other.text().startsWith(last.text()))) {
                joined.set(joined.size() - 1, last);
            } else {
                joined.add(word);
            }
        }
        return joined.stream()
                        .allMatch(
                                word -> words.contains(word) || others.stream().anyMatch(other -> other.equals(word)))
                ? joined
                : words;
    }

    private record Pair(int mine, int theirs, double likeness, double weight) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(
                        (Pair pair) -> pair.likeness * pair.weight)
                .reversed()
                .thenComparingInt(pair -> pair.mine + pair.theirs)
                .thenComparingInt(pair -> Math.abs(pair.mine - pair.theirs));
    }

    /** Each word in one pair at most, the best pairs first. */
    private static List<Pair> pairs(List<NameWord> mine, List<NameWord> theirs) {
        var possible = new ArrayList<Pair>();
        for (var i = 0; i < mine.size(); i++) {
            for (var j = 0; j < theirs.size(); j++) {
                var likeness = WordLikeness.of(mine.get(i), theirs.get(j));
                if (likeness > 0) {
                    var weight = (mine.get(i).weight() + theirs.get(j).weight()) / 2;
                    possible.add(new Pair(i, j, likeness, weight));
                }
            }
        }
        possible.sort(Pair.BEST_FIRST);
        var pairs = new ArrayList<Pair>();
        for (var pair : possible) {
            if (pairs.stream().noneMatch(taken -> taken.mine == pair.mine || taken.theirs == pair.theirs)) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static int scored(List<NameWord> mine, List<NameWord> theirs, List<Pair> pairs, boolean isTyped) {
        var alike = 0.0;
        var paired = 0.0;
        for (var pair : pairs) {
            alike += pair.likeness * pair.weight;
            paired += pair.weight;
        }
        var myRest = rest(mine, pairs.stream().map(Pair::mine).toList());
        var theirRest = rest(theirs, pairs.stream().map(Pair::theirs).toList());
        var contrary = Math.min(myRest, theirRest);
        var missing = Math.abs(myRest - theirRest) * missing(pairs.size() > 1, isTyped && theirRest > myRest);
        var score = alike / (paired + contrary + missing) - SWAP * swaps(pairs);
        return (int) Math.round(Math.clamp(score, 0, 1) * (SAME - 1));
    }

    private static double missing(boolean areSeveralPaired, boolean isNotTyped) {
        if (isNotTyped) {
            return areSeveralPaired ? NOT_TYPED : NOT_TYPED_BESIDE_ONE;
        }
        return areSeveralPaired ? MISSING : MISSING_BESIDE_ONE;
    }

    private static double rest(List<NameWord> words, List<Integer> paired) {
        var rest = 0.0;
        for (var i = 0; i < words.size(); i++) {
            rest += paired.contains(i) ? 0 : words.get(i).weight();
        }
        return rest;
    }

    /** How often the order of the words turns back. */
    private static int swaps(List<Pair> pairs) {
        var inMyOrder =
                pairs.stream().sorted(Comparator.comparingInt(Pair::mine)).toList();
        var swaps = 0;
        for (var i = 1; i < inMyOrder.size(); i++) {
            swaps += inMyOrder.get(i).theirs() < inMyOrder.get(i - 1).theirs() ? 1 : 0;
        }
        return swaps;
    }
}
