package org.undersigned.signature.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds names that a list must not have together, because one was given on the condition that the other is not beside it.
 * Whoever calls has asked for the permission.
 */
@Component
public class UnwantedNeighbours {

    private final EntityManager entityManager;

    UnwantedNeighbours(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param signatures those of one list, all for a letter */
    public List<UnwantedPair> among(UUID letter, Collection<UUID> signatures) {
        var listed = Set.copyOf(signatures);
        var conditions = conditions(letter).stream()
                .filter(condition -> listed.contains(condition.signature()))
                .toList();
        if (conditions.isEmpty()) {
            return List.of();
        }
        var unwanted = conditions.stream().map(Condition::party).collect(Collectors.toSet());
        var others = others(letter, unwanted).stream()
                .filter(other -> listed.contains(other.signature()))
                .toList();
        var pairs = new ArrayList<UnwantedPair>();
        for (var condition : conditions) {
            others.stream()
                    .filter(other -> other.party().equals(condition.party()))
                    .map(other -> new UnwantedPair(condition.signature(), condition.credited(), other.credited()))
                    .forEach(pairs::add);
        }
        return pairs;
    }

    /** @param party beside whom the name does not stand */
    private record Condition(UUID signature, String credited, UUID party) {}

    private record Other(UUID signature, String credited, UUID party) {}

    private List<Condition> conditions(UUID letter) {
        return entityManager
                .createQuery("""
                    select s.id, s.credit.name, n from Signature s join s.uses.notBeside n
                    where s.letterId = :letter order by s.credit.sortKey, s.id
                    """, Tuple.class)
                .setParameter("letter", letter)
                .getResultStream()
                .map(row -> new Condition(row.get(0, UUID.class), row.get(1, String.class), row.get(2, UUID.class)))
                .toList();
    }

    private List<Other> others(UUID letter, Set<UUID> parties) {
        return entityManager
                .createQuery("""
                    select s.id, s.credit.name, s.partyId from Signature s
                    where s.letterId = :letter and s.partyId in :parties order by s.credit.sortKey, s.id
                    """, Tuple.class)
                .setParameter("letter", letter)
                .setParameter("parties", parties)
                .getResultStream()
                .map(row -> new Other(row.get(0, UUID.class), row.get(1, String.class), row.get(2, UUID.class)))
                .toList();
    }
}
