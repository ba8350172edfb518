package org.undersigned.press.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.signature.coverage.StandingNames;
import org.undersigned.signature.scope.Scope;

/** Looks up which names the log may say at this moment: those that stand for the use of the edition that was read against. */
@Component
class FoundNames {

    private final StandingNames names;
    private final QuoteService quotes;

    FoundNames(StandingNames names, QuoteService quotes) {
        this.names = names;
        this.quotes = quotes;
    }

    /** @param editions those that the articles were read against */
    FoundSentences of(UUID campaign, List<Coverage> logged, Map<UUID, EditionFacts> editions) {
        var byUse = new HashMap<Scope, Set<UUID>>();
        for (var coverage : logged) {
            var use = Objects.requireNonNull(editions.get(coverage.editionId()))
                    .choice()
                    .scope();
            byUse.computeIfAbsent(use, scope -> new HashSet<>()).addAll(coverage.signatures());
        }
        var standing = new HashMap<UUID, String>();
        byUse.forEach((use, signatures) -> standing(use, signatures, standing));
        var speakers = quotes.quotable(campaign).stream()
                .collect(Collectors.toMap(
                        quote -> quote.id(), quote -> quote.details().speaker()));
        return new FoundSentences(standing, speakers);
    }

    private void standing(Scope use, Collection<UUID> signatures, Map<UUID, String> standing) {
        names.of(signatures, use).stream()
                .filter(name -> name.why() == null)
                .forEach(name -> standing.put(name.signature(), name.credited()));
    }
}
