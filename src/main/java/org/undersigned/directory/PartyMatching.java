package org.undersigned.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;

/** Tells for many names at once which parties already have them. */
@Service
public class PartyMatching {

    private static final int NAMES_PER_QUERY = 500;

    private final EntityManager entityManager;

    PartyMatching(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private record Match(String compact, PartyHit hit) {}

    /**
     * The parties any of whose names is the same but for accents, case, spaces and punctuation, by the name that was
     * given; names that no party has are left out.
     */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Map<String, List<PartyHit>> sameNames(Collection<String> names) {
        var compacts = names.stream()
                .map(PartyName::comparable)
                .filter(compact -> !compact.isEmpty())
                .distinct()
                .sorted()
                .toList();
        var found = new HashMap<String, List<PartyHit>>();
        for (var start = 0; start < compacts.size(); start += NAMES_PER_QUERY) {
            var some = compacts.subList(start, Math.min(start + NAMES_PER_QUERY, compacts.size()));
            read("n.compact in :some", some).forEach(match -> add(found, match));
        }
        return names.stream()
                .distinct()
                .filter(name -> found.containsKey(PartyName.comparable(name)))
                .collect(Collectors.toMap(name -> name, name -> List.copyOf(found.get(PartyName.comparable(name)))));
    }

    /** All names of some parties, a hit for each. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<PartyHit> namesOf(Collection<UUID> parties) {
        var all = List.copyOf(parties);
        var found = new ArrayList<PartyHit>();
        for (var start = 0; start < all.size(); start += NAMES_PER_QUERY) {
            var some = all.subList(start, Math.min(start + NAMES_PER_QUERY, all.size()));
            read("p.id in :some", some).forEach(match -> found.add(match.hit()));
        }
        return found;
    }

    private List<Match> read(String condition, Collection<?> some) {
        return entityManager
                .createQuery(
                        "select n.compact, p.id, p.kind, p.name, n.text, p.mainDiscipline from PartyName n join"
                                + " n.party p where " + condition + " order by p.id, n.position",
                        Object[].class)
                .setParameter("some", some)
                .getResultList()
                .stream()
                .map(PartyMatching::match)
                .toList();
    }

    private static Match match(Object[] row) {
        var hit = new PartyHit((UUID) row[1], (PartyKind) row[2], (String) row[3], (String) row[4], (String) row[5]);
        return new Match((String) row[0], hit);
    }

    /** A party is told once, also when several of its names are the same but for their accents. */
    private static void add(Map<String, List<PartyHit>> found, Match match) {
        var hits = found.computeIfAbsent(match.compact(), compact -> new ArrayList<>());
        if (hits.stream().noneMatch(hit -> hit.id().equals(match.hit().id()))) {
            hits.add(match.hit());
        }
    }
}
