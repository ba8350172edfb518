package org.undersigned.access.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the passwords that many people choose. Nearly all of them are shorter than the shortest that is allowed, so
 * what matters is how they are made longer: repeated, with digits and punctuation around them, with digits for letters.
 * The list is kept as words, without those disguises.
 */
final class CommonPasswords {

    private static final String FILE = "common-passwords.txt";
    private static final String LOOKS = "0134578@$!|";
    private static final String LETTERS = "oieastbasii";

    private static final Set<String> WORDS = load();

    private CommonPasswords() {}

    static boolean contains(String password) {
        var folded = fold(password).replaceAll("\\s+", "");
        return Stream.of(folded, unit(folded))
                .flatMap(CommonPasswords::undressed)
                .flatMap(text -> Stream.of(text, unit(text)))
                .anyMatch(WORDS::contains);
    }

    /** A text without punctuation, without digits too, and with the letters that digits and signs stand for. */
    private static Stream<String> undressed(String text) {
        var plain = keep(text, Character::isLetterOrDigit);
        var inner = text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return Stream.of(plain, keep(plain, Character::isLetter), keep(undisguise(inner), Character::isLetter));
    }

    /** Lower case, without accents, without the wide and ornamental forms of letters. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    static String keep(String text, IntPredicate kind) {
        return text.codePoints()
                .filter(kind)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String undisguise(String text) {
        return text.chars()
                .map(character -> LOOKS.indexOf(character) < 0 ? character : LETTERS.charAt(LOOKS.indexOf(character)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The shortest beginning that makes the whole when it is repeated; the last time may break off. */
    static String unit(String text) {
        for (var length = 1; length <= text.length() / 2; length++) {
            if (text.startsWith(text.substring(length))) {
                return text.substring(0, length);
            }
        }
        return text;
    }

    private static Set<String> load() {
        var words = new HashSet<String>();
        for (var line : lines()) {
            if (!line.startsWith("#")) {
                words.addAll(List.of(line.strip().split("\\s+")));
            }
        }
        words.remove("");
        return words.stream().map(CommonPasswords::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> lines() {
        try (var file = CommonPasswords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The list of common passwords is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read", e);
        }
    }
}
