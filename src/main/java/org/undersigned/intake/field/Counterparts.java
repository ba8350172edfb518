package org.undersigned.intake.field;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyMatching;
import org.undersigned.directory.PartyService;

/** Finds the others that a row names beside its party; who is not known yet is created, once. */
@Component
class Counterparts {

    private final PartyMatching matching;
    private final PartyService parties;
    private final EntityManager session;

    Counterparts(PartyMatching matching, PartyService parties, EntityManager session) {
        this.matching = matching;
        this.parties = parties;
        this.session = session;
    }

    /**
     * The party of a kind that has a name, or a new one.
     *
     * @param made gets it
     * @throws Refusal when several have the name
     */
    UUID of(PartyKind kind, String name, List<Made> made) {
        return of(kind, Set.of(name)).take(name, made);
    }

    /**
     * Likewise for some names.
     *
     * @throws Refusal when several have one of them
     */
    Named of(PartyKind kind, Set<String> names) {
        var hits = names.isEmpty() ? Map.<String, List<PartyHit>>of() : matching.sameNames(names);
        var known = new HashMap<String, UUID>();
        names.forEach(name ->
                known(kind, name, hits.getOrDefault(name, List.of())).ifPresent(party -> known.put(name, party)));
        return new Named(known, create(kind, unlike(names, known.keySet())));
    }

    private static Optional<UUID> known(PartyKind kind, String name, List<PartyHit> hits) {
        var found = hits.stream()
                .filter(hit -> hit.kind() == kind)
                .map(PartyHit::id)
                .distinct()
                .toList();
        if (found.size() > 1) {
            throw new Refusal("intake.refused.several-called", found.size(), name);
        }
        return found.stream().findFirst();
    }

    /** Names that are the same when spaces and case are left out are of one party. */
    private static Map<String, List<String>> unlike(Set<String> names, Set<String> known) {
        return names.stream()
                .filter(name -> !known.contains(name))
                .collect(Collectors.groupingBy(Counterparts::likeness, LinkedHashMap::new, Collectors.toList()));
    }

    /** A name of signs alone is like no other. */
    private static String likeness(String name) {
        var compact = Folding.compact(name);
        return compact.isEmpty() ? name : compact;
    }

    private Map<String, UUID> create(PartyKind kind, Map<String, List<String>> spellings) {
        var created = new HashMap<String, UUID>();
        if (!spellings.isEmpty()) {
            var ids = parties.create(spellings.values().stream()
                            .map(same -> PartyDetails.named(kind, same.getFirst()))
                            .toList())
                    .iterator();
            spellings.values().forEach(same -> {
                var id = ids.next();
                same.forEach(name -> created.put(name, id));
            });
            // What hangs on a party looks for it in the database.
            session.flush();
        }
        return created;
    }

    /** The parties that have some names: those that were known, and those that came. */
    static final class Named {

        private final Map<String, UUID> known;
        private final Map<String, UUID> created;
        private final Set<UUID> taken = new HashSet<>();

        private Named(Map<String, UUID> known, Map<String, UUID> created) {
            this.known = known;
            this.created = created;
        }

        /** @param made gets the party: as a new one only the first time */
        UUID take(String name, List<Made> made) {
            var party = created.get(name);
            if (party != null && taken.add(party)) {
                made.add(new Made(Made.Sort.PARTY, party));
                return party;
            }
            var counterpart = party == null ? Objects.requireNonNull(known.get(name)) : party;
            made.add(new Made(Made.Sort.COUNTERPART, counterpart));
            return counterpart;
        }
    }
}
