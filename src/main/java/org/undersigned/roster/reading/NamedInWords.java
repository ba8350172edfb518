package org.undersigned.roster.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.undersigned.base.name.Folding;

/** Finds whom some words name. */
public final class NamedInWords {

    private NamedInWords() {}

    /**
     * Of some credits those that stand in the words as they are credited, but for case, accents and punctuation; as it
     * stands there where it is told of no single one.
     */
    public static Set<String> of(String words, Collection<String> credits) {
        var byFolded = new HashMap<String, Set<String>>();
        credits.forEach(credit -> byFolded.computeIfAbsent(Folding.fold(credit), folded -> new HashSet<>())
                .add(credit));
        var named = new HashSet<String>();
        new ArticleReader(new Reference(List.copyOf(credits), 0, List.of(), List.of(), List.of()))
                .read(words).stream()
                        .filter(finding -> finding.kind().isAsCredited())
                        .map(Finding::text)
                        .map(text -> byFolded.getOrDefault(Folding.fold(text), Set.of(text)))
                        .forEach(named::addAll);
        return named;
    }
}
