package org.undersigned.base.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Given names and the short and familiar forms by which people know their bearers ("Bob", "Bill", "Liz"), from a list of
 * English-speaking countries that lies beside this class with its licence.
 */
public final class Nicknames {

    private static final String FILE = "nicknames.txt";

    private static final Map<String, Set<String>> OTHERS = load();

    private Nicknames() {}

    /** Whether one person may bear both: the full form and a short one of it, or two short ones. */
    public static boolean mayBeOne(String word, String other) {
        return OTHERS.getOrDefault(word, Set.of()).contains(other);
    }

    /**
     * What else somebody may be called who is called that, in alphabetical order.
     *
     * @param word folded
     */
    public static Set<String> others(String word) {
        return OTHERS.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<String>> load() {
        var others = new HashMap<String, Set<String>>();
        for (var forms : lines()) {
            for (var form : forms) {
                var known = others.computeIfAbsent(form, word -> new TreeSet<>());
                known.addAll(forms);
                known.remove(form);
            }
        }
        return others;
    }

    private static List<List<String>> lines() {
        try (var file = Nicknames.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The list of nicknames is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("[:\\s]+")).distinct().toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of nicknames cannot be read", e);
        }
    }
}
