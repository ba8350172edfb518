package org.undersigned.signature.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.signature.scope.Scope;

/** Counts how often names were used against how often their signers agreed to. Only those who set a number are counted. */
@Component
class UsedRuns {

    /** No signature: a list in a query is never empty. */
    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager entityManager;
    private final List<RunSource> sources;

    UsedRuns(EntityManager entityManager, List<RunSource> sources) {
        this.entityManager = entityManager;
        this.sources = sources;
    }

    /** The signatures for a letter that were used as often as their signers agreed to; never empty. */
    Set<UUID> usedUp(UUID letter, Scope scope) {
        var usedUp = new HashSet<>(Set.of(NONE));
        var limits = limits(letter, scope);
        if (!limits.isEmpty()) {
            var counts = sources.stream()
                    .map(source -> source.runs(scope, limits.keySet()))
                    .toList();
            limits.forEach((signature, limit) -> {
                if (used(signature, counts) >= limit) {
                    usedUp.add(signature);
                }
            });
        }
        return usedUp;
    }

    private static int used(UUID signature, List<Map<UUID, Integer>> counts) {
        return counts.stream()
                .mapToInt(count -> count.getOrDefault(signature, 0))
                .sum();
    }

    private Map<UUID, Integer> limits(UUID letter, Scope scope) {
        return entityManager
                .createQuery("""
                    select s.id, value(r) from Signature s join s.uses.runs r
                    where s.letterId = :letter and key(r) = :scope
                    """, Tuple.class)
                .setParameter("letter", letter)
                .setParameter("scope", scope)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class)));
    }
}
