package org.undersigned.base.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Each word of a name with the first letter of each other word: "jane r" and "roe j" of Jane Roe. One of them is left
 * when the other word is written with a slip, as an initial, or is a nickname, and few names share it.
 */
public final class WordPairs {

    private static final int MAX_WORDS = 5;
    private static final Set<String> FILLERS = Set.of("and", "of", "the");

    private WordPairs() {}

    /** The pairs of a name; none for a single word. */
    public static Set<String> of(String name) {
        var words = words(name);
        var pairs = new LinkedHashSet<String>();
        for (var word : words) {
            if (isTelling(word)) {
                others(words, word).forEach(other -> pairs.add(pair(word, other)));
            }
        }
        return pairs;
    }

    /** The pairs that the name somebody has in mind may have: also those of the nicknames of each word. */
    public static Set<String> asked(String typed) {
        var words = words(typed);
        var pairs = new TreeSet<String>();
        for (var word : words) {
            var others = others(words, word).stream().flatMap(WordPairs::forms).toList();
            forms(word)
                    .filter(WordPairs::isTelling)
                    .forEach(form -> others.forEach(other -> pairs.add(pair(form, other))));
        }
        return pairs;
    }

    private static List<String> words(String name) {
        return NameAlignment.wordsOf(name)
                .filter(word -> !FILLERS.contains(word))
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }

    private static List<String> others(List<String> words, String word) {
        return words.stream().filter(other -> !other.equals(word)).toList();
    }

    private static Stream<String> forms(String word) {
        return Stream.concat(Stream.of(word), Nicknames.others(word).stream());
    }

    private static boolean isTelling(String word) {
        return word.length() > 1;
    }

    private static String pair(String word, String other) {
        return SearchTerms.cut(word) + " " + other.substring(0, other.offsetByCodePoints(0, 1));
    }
}
