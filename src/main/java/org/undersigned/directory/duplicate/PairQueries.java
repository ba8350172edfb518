package org.undersigned.directory.duplicate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.duplicate.PairRow.Side;

/** Reads pairs for lists: the most likely first, and of those that were decided the latest. */
@Component
class PairQueries {

    private static final String WAITING = """
        from DuplicatePair d join PartyFace a on a.id = d.oneId join PartyFace b on b.id = d.otherId
        where a.kind in :kinds\
        """;
    private static final String DECIDED = """
        from DistinctPair d join PartyFace a on a.id = d.oneId join PartyFace b on b.id = d.otherId
        where a.kind in :kinds\
        """;
    private static final String SIDES = "select d.id, a.kind, a.id, a.name, b.id, b.name, ";

    private static final int BATCH = 500;

    private final EntityManager entityManager;

    PairQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The pairs that wait, with at least some score, and of which both are among some parties. */
    List<PartyPair> waitingAmong(Collection<UUID> parties, int leastScore) {
        var all = Set.copyOf(parties);
        var sides = List.copyOf(all);
        var pairs = new ArrayList<PartyPair>();
        for (var from = 0; from < sides.size(); from += BATCH) {
            entityManager
                    .createQuery(
                            "select d.oneId, d.otherId from DuplicatePair d"
                                    + " where d.oneId in :parties and d.score >= :least order by d.id",
                            Tuple.class)
                    .setParameter("least", leastScore)
                    .setParameter("parties", sides.subList(from, Math.min(from + BATCH, sides.size())))
                    .getResultStream()
                    .map(row -> new PartyPair(row.get(0, UUID.class), row.get(1, UUID.class)))
                    .filter(pair -> all.contains(pair.other()))
                    .forEach(pairs::add);
        }
        return pairs;
    }

    List<PairRow> rows(PairFilter filter, int offset, int limit) {
        var query = filter.decided()
                ? SIDES + "'', d.decidedAt, d.decidedBy " + DECIDED + " order by d.decidedAt desc, d.id"
                : SIDES + "d.reasons, d.foundAt, null " + WAITING + " order by d.score desc, d.id";
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter("kinds", kinds(filter.kinds()))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(PairQueries::row)
                .toList();
    }

    int count(PairFilter filter) {
        return entityManager
                .createQuery("select count(*) " + (filter.decided() ? DECIDED : WAITING), Long.class)
                .setParameter("kinds", kinds(filter.kinds()))
                .getSingleResult()
                .intValue();
    }

    Optional<PairRow> row(UUID id) {
        return one(SIDES + "d.reasons, d.foundAt, null " + WAITING, id)
                .or(() -> one(SIDES + "'', d.decidedAt, d.decidedBy " + DECIDED, id));
    }

    private Optional<PairRow> one(String query, UUID id) {
        return entityManager
                .createQuery(query + " and d.id = :id", Object[].class)
                .setParameter("kinds", kinds(Set.of()))
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(PairQueries::row)
                .findFirst();
    }

    private static List<PartyKind> kinds(Set<PartyKind> chosen) {
        return chosen.isEmpty() ? Arrays.asList(PartyKind.values()) : List.copyOf(chosen);
    }

    private static PairRow row(Object[] row) {
        var reasons = (String) row[6];
        return new PairRow(
                (UUID) row[0],
                (PartyKind) row[1],
                new Side((UUID) row[2], (String) row[3]),
                new Side((UUID) row[4], (String) row[5]),
                reasons.isEmpty() ? Set.of() : DuplicatePair.read(reasons),
                (Instant) row[7],
                (UUID) row[8]);
    }
}
