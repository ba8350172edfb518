package org.undersigned.access.password;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Knows passwords made of words that lie at hand: the product's name, the user's name and address. */
final class ContextWords {

    private static final List<String> OF_THE_PRODUCT =
            List.of("undersigned", "openletter", "campaign", "signature", "letter");

    /** Shorter pieces of a name are in too many other words. */
    private static final int SHORTEST_PIECE = 3;

    /** What must be left, in letters, when the words and all digits are taken away. */
    private static final int FEWEST_LEFT = 7;

    private ContextWords() {}

    /** Whether the password is little more than such words. */
    static boolean make(String password, Collection<String> about) {
        var letters = letters(password);
        var left = letters;
        for (var word : words(about)) {
            left = left.replace(word, "");
        }
        return left.length() < letters.length() && (left.length() < FEWEST_LEFT || CommonPasswords.contains(left));
    }

    /** Longest first, so that a name is taken away whole before a piece of it. */
    private static List<String> words(Collection<String> about) {
        return Stream.concat(
                        OF_THE_PRODUCT.stream(),
                        about.stream()
                                .flatMap(text -> Stream.concat(
                                        Stream.of(text), Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+")))))
                .map(ContextWords::letters)
                .filter(word -> word.length() >= SHORTEST_PIECE)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static String letters(String text) {
        return CommonPasswords.keep(CommonPasswords.fold(text), Character::isLetter);
    }
}
