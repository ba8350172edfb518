package org.undersigned.directory;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.undersigned.base.name.Folding;
import org.undersigned.base.name.Nicknames;

/** The ways in which people type a name that is not quite the name. */
enum TypedVariant {

    /** A letter wrong, missing, too many or in the place of its neighbour, in a word of five letters or more. */
    SLIP,
    SWAPPED_WORDS,
    /** Of three words or more. */
    MISSING_WORD,
    SURPLUS_WORD,
    INITIAL,
    NICKNAME,
    WITHOUT_ACCENTS,
    CYRILLIC,
    GREEK;

    private static final int SHORTEST_WITH_SLIP = 5;

    /** The name as somebody types it; empty where this cannot happen to it. */
    Optional<String> of(String name, Random random) {
        var words = List.of(name.split(" "));
        return switch (this) {
            case SLIP -> slip(words, random);
            case SWAPPED_WORDS -> words.size() < 2 ? Optional.empty() : Optional.of(swapped(words));
            case MISSING_WORD -> words.size() < 3 ? Optional.empty() : Optional.of(without(words, random));
            case SURPLUS_WORD -> words.size() < 2 ? Optional.empty() : Optional.of(with(words, 1, "Maria"));
            case INITIAL -> words.size() < 2 ? Optional.empty() : Optional.of(replaced(words, 0, name.charAt(0) + "."));
            case NICKNAME ->
                Nicknames.others(Folding.compact(words.getFirst())).stream()
                        .skip(random.nextInt(2))
                        .findFirst()
                        .map(other -> replaced(words, 0, other));
            case WITHOUT_ACCENTS -> Optional.of(Folding.fold(name)).filter(plain -> !name.equalsIgnoreCase(plain));
            case CYRILLIC -> Optional.of(Scripts.CYRILLIC.transliterate(name));
            case GREEK -> Optional.of(Scripts.GREEK.transliterate(name));
        };
    }

    private static final class Scripts {
        static final Transliterator CYRILLIC = Transliterator.getInstance("Latin-Cyrillic");
        static final Transliterator GREEK = Transliterator.getInstance("Latin-Greek");
    }

    private static Optional<String> slip(List<String> words, Random random) {
        var longWords = new ArrayList<Integer>();
        for (var i = 0; i < words.size(); i++) {
            if (words.get(i).length() >= SHORTEST_WITH_SLIP) {
                longWords.add(i);
            }
        }
        if (longWords.isEmpty()) {
            return Optional.empty();
        }
        var at = longWords.get(random.nextInt(longWords.size()));
        return Optional.of(replaced(words, at, slip(words.get(at), random)));
    }

    private static String slip(String word, Random random) {
        var at = random.nextInt(word.length() - 1);
        var letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private static String swapped(List<String> words) {
        var swapped = new ArrayList<>(words);
        Collections.rotate(swapped, 1);
        return String.join(" ", swapped);
    }

    private static String without(List<String> words, Random random) {
        var rest = new ArrayList<>(words);
        rest.remove(random.nextInt(rest.size()));
        return String.join(" ", rest);
    }

    private static String with(List<String> words, int at, String word) {
        var more = new ArrayList<>(words);
        more.add(at, word);
        return String.join(" ", more);
    }

    private static String replaced(List<String> words, int at, String word) {
        var replaced = words.toArray(String[]::new);
        replaced[at] = word;
        return String.join(" ", Arrays.asList(replaced));
    }
}
