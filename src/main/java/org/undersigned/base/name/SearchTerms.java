package org.undersigned.base.name;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is kept of a name so that it is found by the beginnings of words, and what a typed text asks for.
 *
 * <p>A name in another script is kept, and asked for, in its transliteration: it is found by Latin typing and by its
 * own script alike.
 */
public final class SearchTerms {

    /** The longest token; a longer one is cut, in names and in typed texts alike. */
    public static final int MAX_LENGTH = 64;

    /** The most tokens of one name. */
    public static final int MAX_TOKENS = 24;

    private static final int MAX_WORDS = 16;
    private static final int MAX_TYPED = 200;
    private static final int MAX_TYPED_WORDS = 10;
    private static final int SHORT_WORD = 3;
    private static final Set<String> FILLERS = Set.of("and", "of", "the");
    private static final Pattern LOOSE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[.'\u2018\u2019\u02BC`\u00B4]");
    private static final Pattern UMLAUTS = Pattern.compile("[äöüøåÄÖÜØÅ]");

    private SearchTerms() {}

    /** A typed text: at most ten words, all of which are to be found, or else the whole run together. */
    public record Query(List<String> words, String compact) {

        public Query {
            words = List.copyOf(words);
        }

        public boolean isEmpty() {
            return words.isEmpty();
        }

        /** Without a "the" in front: "the rolling stones" is to find a party that is filed as "Rolling Stones". */
        public Query withoutArticle() {
            var rest = withoutThe(words);
            return rest.equals(words) ? this : new Query(rest, cut(String.join("", rest)));
        }
    }

    /** Reads the first two hundred characters, since a script can take ICU a twentieth of a millisecond a character. */
    public static Query query(String typed) {
        var words = Folding.words(cut(typed, MAX_TYPED));
        return new Query(
                words.stream().limit(MAX_TYPED_WORDS).map(SearchTerms::cut).toList(), cut(String.join("", words)));
    }

    /**
     * The tokens of a name, most telling first: its words; the whole run together, with and without a "The" in front;
     * short neighbours run together ("b52s", "okgo"); the words of a looser reading, which also separates at capitals,
     * dots and apostrophes ("One Republic", "J K Rowling", "O Brien"); German and Nordic spellings ("Mueller"); and English
     * ones of Cyrillic and Greek letters ("Chaykovskiy").
     */
    public static Set<String> of(String name) {
        var words = Folding.words(name);
        var tokens = new LinkedHashSet<String>(words.subList(0, Math.min(words.size(), MAX_WORDS)));
        tokens.add(String.join("", words));
        tokens.add(String.join("", withoutThe(words)));
        tokens.addAll(neighboursTogether(words));
        tokens.addAll(looseWords(name));
        tokens.addAll(spelledOut(name));
        tokens.addAll(inEnglish(name));
        if (words.contains("n")) {
            tokens.add("and");
        }
        return tokens.stream()
                .map(SearchTerms::cut)
                .filter(token -> !token.isEmpty())
                .distinct()
                .limit(MAX_TOKENS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<String> withoutThe(List<String> words) {
        return words.size() > 1 && words.getFirst().equals("the") ? words.subList(1, words.size()) : words;
    }

    private static List<String> neighboursTogether(List<String> words) {
        var telling = words.stream().filter(word -> !FILLERS.contains(word)).toList();
        var together = new ArrayList<String>();
        var initials = new StringBuilder();
        for (var i = 0; i < telling.size(); i++) {
            var word = telling.get(i);
            var next = i + 1 < telling.size() ? telling.get(i + 1) : "";
            if (!next.isEmpty() && Math.min(word.length(), next.length()) <= SHORT_WORD) {
                together.add(word + next);
            }
            initials.append(word.length() == 1 ? word : " ");
        }
        together.addAll(List.of(initials.toString().strip().split(" +")));
        return together;
    }

    private static List<String> looseWords(String name) {
        var loose = LOOSE.matcher(name).replaceAll(" ");
        return loose.equals(name) ? List.of() : Folding.words(loose);
    }

    private static List<String> spelledOut(String name) {
        var composed = Normalizer2.getNFCInstance().normalize(name);
        var umlauts = UMLAUTS.matcher(composed);
        if (!umlauts.find()) {
            return List.of();
        }
        return Folding.words(umlauts.replaceAll(found -> switch (found.group()) {
            case "ä", "Ä" -> "ae";
            case "ö", "Ö", "ø", "Ø" -> "oe";
            case "ü", "Ü" -> "ue";
            default -> "aa";
        }));
    }

    private static List<String> inEnglish(String name) {
        return EnglishSpelling.differs(name) ? Folding.words(EnglishSpelling.of(name)) : List.of();
    }

    static String cut(String token) {
        return cut(token, MAX_LENGTH);
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
