package org.undersigned.roster.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the language, which are no misspelt names. Read when the first article is. */
final class EnglishWords {

    private static final String FILE = "english-words.txt";
    private static final Set<String> WORDS = load();

    private EnglishWords() {}

    /** @param word folded and run together; those of fewer than five letters are not known */
    static boolean has(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> load() {
        try (var file = EnglishWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The list of English words is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of English words cannot be read", e);
        }
    }
}
