package org.undersigned.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.directory.PartyLead.Led;

/**
 * Finds parties while somebody types: by the beginnings of words, and when these are few also by their inside, then by
 * what leads to a party past its names, and at last by names that are only alike.
 */
@Service
public class PartySearch {

    private final NameSearch names;
    private final BestNames best;
    private final AlikeNames alike;
    private final PartyQueries queries;
    private final ObjectProvider<PartyLead> leads;
    private final EntityManager entityManager;

    PartySearch(
            NameSearch names,
            BestNames best,
            AlikeNames alike,
            PartyQueries queries,
            ObjectProvider<PartyLead> leads,
            EntityManager entityManager) {
        this.names = names;
        this.best = best;
        this.alike = alike;
        this.queries = queries;
        this.leads = leads;
        this.entityManager = entityManager;
    }

    /** The parties with a name that fits, best match first. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<PartyHit> search(String typed, int limit) {
        return find(typed, Set.of(), limit);
    }

    /** As {@link #search(String, int)}, among parties of some kinds. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<PartyHit> search(String typed, Set<PartyKind> kinds, int limit) {
        return find(typed, kinds, limit);
    }

    /** The parties with a name that has what was typed, best match first; nothing that only leads to them or is alike. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<PartyHit> named(String typed, int limit) {
        return FoundName.best(best.find(TypedName.of(typed), Set.of(), limit))
                .limit(limit)
                .map(FoundName::hit)
                .toList();
    }

    /**
     * All parties with a name that fits, or with one alike where none does, if these are few; empty where they are more.
     *
     * @param most how many are few
     */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Optional<List<UUID>> few(String typed, int most) {
        var name = TypedName.of(typed);
        if (name.isEmpty()) {
            return Optional.of(List.of());
        }
        var found = alike.orAlike(names.parties(name), name);
        if (!found.mayLetFewThrough()) {
            return Optional.empty();
        }
        var sql = new SqlText();
        sql.add("select party_id from (" + found.ids().apply(sql) + ") found limit " + sql.value(most + 1));
        return Optional.of(sql.ids(entityManager)).filter(ids -> ids.size() <= most);
    }

    private List<PartyHit> find(String typed, Set<PartyKind> kinds, int limit) {
        var name = TypedName.of(typed);
        var hits = new LinkedHashMap<UUID, PartyHit>();
        FoundName.best(best.find(name, kinds, limit)).limit(limit).forEach(found -> add(hits, found.hit()));
        if (hits.size() < limit && !name.isEmpty()) {
            led(typed, List.copyOf(hits.keySet()), limit)
                    .filter(hit -> kinds.isEmpty() || kinds.contains(hit.kind()))
                    .forEach(hit -> add(hits, hit));
        }
        if (hits.size() < limit) {
            alike.find(name, kinds, limit).forEach(found -> add(hits, found.hit()));
        }
        return hits.values().stream().limit(limit).toList();
    }

    private static void add(Map<UUID, PartyHit> hits, PartyHit hit) {
        hits.putIfAbsent(hit.id(), hit);
    }

    private Stream<PartyHit> led(String typed, List<UUID> named, int limit) {
        var led = leads.orderedStream()
                .flatMap(lead -> lead.from(typed, named, limit).stream())
                .toList();
        var facts = led.isEmpty()
                ? Map.<UUID, PartyFacts>of()
                : queries.facts(led.stream().map(Led::party).toList());
        return led.stream()
                .flatMap(way -> Stream.ofNullable(facts.get(way.party()))
                        .map(party -> party.hit().because(way.because())));
    }
}
