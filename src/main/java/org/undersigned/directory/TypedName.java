package org.undersigned.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.undersigned.base.name.Folding;
import org.undersigned.base.name.NameAlignment;
import org.undersigned.base.name.NameMatch;
import org.undersigned.base.name.SearchTerms;
import org.undersigned.base.name.Trigrams;

/**
 * What somebody typed to find a name. A name is found when all typed words are in it, or the typed text run together
 * ("mot ley crue"), or the text without a "the" in front run together ("the rolling stones" for "Rolling Stones").
 */
record TypedName(String text, List<List<TypedWord>> alternatives) {

    /** A shorter text without its "the" would find too much: "The Who" is not to find everyone named Whoopi. */
    private static final int SHORTEST_WITHOUT_ARTICLE = 4;

    private static final int LONGEST = 200;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int MOST_WORDS = 4;
    private static final int MOST_GRAMS = 12;

    static TypedName of(String typed) {
        var text = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        var query = SearchTerms.query(text);
        var words = query.words().stream().distinct().map(TypedWord::new).toList();
        var bare = query.withoutArticle().compact();
        var alternatives = new ArrayList<List<TypedWord>>();
        if (words.size() == 1 || words.stream().anyMatch(TypedWord::isTelling)) {
            alternatives.add(words);
        }
        if (words.size() > 1) {
            alternatives.add(List.of(new TypedWord(query.compact())));
        }
        if (!bare.equals(query.compact()) && bare.length() >= SHORTEST_WITHOUT_ARTICLE) {
            alternatives.add(List.of(new TypedWord(bare)));
        }
        return new TypedName(text, List.copyOf(alternatives));
    }

    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /** How well a name that was found fits: at least 1, more for a better fit. */
    int score(String name) {
        return Math.max(1, NameMatch.score(text, name));
    }

    /** The one of a party's names that fits best what was typed. */
    String closest(List<String> names) {
        var reading = NameAlignment.of(text);
        return names.stream()
                .max(Comparator.<String>comparingInt(name -> NameMatch.score(text, name))
                        .thenComparingInt(name -> reading.fit(NameAlignment.of(name))))
                .orElseThrow();
    }

    /** Below that, half of all names would be alike. */
    boolean isLongEnoughForSlips() {
        return !isEmpty() && length() >= SHORTEST_WITH_SLIP;
    }

    /** In letters, as the names are. */
    int length() {
        return Folding.compact(text).length();
    }

    /** The pieces of its words, each word by itself, since words may stand in another order. */
    List<List<String>> grams() {
        return Folding.words(text).stream()
                .limit(MOST_WORDS)
                .map(word -> Trigrams.of(word).stream().limit(MOST_GRAMS).toList())
                .toList();
    }

    /** What is looked for where a word that stands alone has a slip in its middle. */
    List<WordEnds> ends() {
        var words = Folding.words(text);
        return words.size() == 1 ? WordEnds.of(words.getFirst()) : List.of();
    }
}
