package org.undersigned.roster.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.name.Folding;
import org.undersigned.base.name.Misspelling;
import org.undersigned.base.name.NameAlignment;
import org.undersigned.base.name.NameBlocks;
import org.undersigned.base.name.NameVerdict;
import org.undersigned.base.name.SamePerson;

/** The names of a list by the keys under which a writing of them is found. */
final class ListedNames {

    private final Map<String, String> byCompact = new HashMap<>();
    private final Map<Long, List<String>> byBlock = new HashMap<>();
    private final Map<String, NameAlignment> read = new HashMap<>();
    private final Map<String, Optional<String>> judged = new HashMap<>();
    private final Map<String, String> ofOneWord = new HashMap<>();
    private final Set<String> wordsOfOthers = new HashSet<>();
    private int longest;

    ListedNames(List<String> credited) {
        for (var name : credited) {
            var compact = Folding.compact(name);
            byCompact.putIfAbsent(compact, name);
            longest = Math.max(longest, compact.length());
            var words = Folding.words(name);
            if (words.size() > 1) {
                wordsOfOthers.addAll(words);
            } else if (compact.length() >= Misspelling.SHORTEST) {
                ofOneWord.putIfAbsent(compact, name);
            }
            NameBlocks.keeping(name)
                    .forEach(block -> byBlock.computeIfAbsent(block, key -> new ArrayList<>())
                            .add(name));
        }
    }

    /** The length of the longest name run together. */
    int longest() {
        return longest;
    }

    /** The name that is these words run together. */
    @Nullable
    String runTogether(String compact) {
        return byCompact.get(compact);
    }

    boolean hasOneWordNames() {
        return !ofOneWord.isEmpty();
    }

    /** The name of one word that is likely meant by another word; a word of a longer name means that one. */
    Optional<String> misspelt(String compact) {
        return wordsOfOthers.contains(compact)
                ? Optional.empty()
                : ofOneWord.keySet().stream()
                        .filter(name -> Misspelling.isLikely(compact, name))
                        .min(Comparator.comparingInt((String name) -> Math.abs(name.length() - compact.length()))
                                .thenComparing(Comparator.naturalOrder()))
                        .map(ofOneWord::get);
    }

    private record Judged(String name, NameVerdict verdict) {}

    /** The name of which a text is likely another writing. */
    Optional<String> alike(String text) {
        return judged.computeIfAbsent(text, this::mostAlike);
    }

    private Optional<String> mostAlike(String text) {
        var mine = NameAlignment.of(text);
        return NameBlocks.seeking(text).stream()
                .flatMap(block -> byBlock.getOrDefault(block, List.of()).stream())
                .distinct()
                .map(name -> new Judged(name, SamePerson.judge(mine, read(name))))
                .filter(judged -> judged.verdict().isSame())
                .max(Comparator.comparingInt((Judged judged) -> judged.verdict().score())
                        .thenComparing(Judged::name))
                .map(Judged::name);
    }

    private NameAlignment read(String name) {
        return read.computeIfAbsent(name, NameAlignment::of);
    }
}
