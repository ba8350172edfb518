package org.undersigned.signature.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.signature.scope.Scope;

/**
 * Counts how often names were used, and will be, against how often their signers agreed to. Only those who set a number
 * are counted. What ran under a yes that gave way when two parties became one ran of the same party, once.
 */
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

    /**
     * Signatures that are used as often as their signers agreed to.
     *
     * @param printed by what ran; never empty
     * @param booked by what ran and what is to run; never empty
     * @param ahead what is to run, by signature
     */
    record UsedUp(Set<UUID> printed, Set<UUID> booked, Map<UUID, Set<UUID>> ahead) {}

    /** How often a use was agreed to, and the signatures that are this one yes. */
    private record Limit(int runs, Set<UUID> sameYes) {

        boolean isReachedBy(Map<UUID, Set<UUID>> runs) {
            return sameYes.stream()
                            .flatMap(id -> runs.getOrDefault(id, Set.of()).stream())
                            .distinct()
                            .count()
                    >= this.runs;
        }
    }

    /** The signatures for a letter that were used so often. */
    UsedUp of(UUID campaign, UUID letter, Scope scope) {
        var limits = limits(letter, scope);
        var printed = reached(limits, runs(limits, ids -> source -> source.runs(campaign, scope, ids)));
        return new UsedUp(printed, printed, Map.of());
    }

    /** The same where something is to be printed, which is not counted itself. */
    UsedUp of(UUID campaign, UUID letter, Scope scope, PlannedRun planned) {
        var limits = limits(letter, scope);
        var runs = runs(limits, ids -> source -> source.runs(campaign, scope, ids));
        var printed = reached(limits, runs);
        var ahead = runs(limits, ids -> source -> source.ahead(campaign, scope, ids));
        ahead.values().forEach(some -> some.remove(planned.id()));
        ahead.forEach((id, some) -> runs.merge(id, some, UsedRuns::both));
        runs.values().forEach(some -> some.remove(planned.id()));
        return new UsedUp(printed, reached(limits, runs), byYes(limits, ahead));
    }

    /** What was booked under any signature that is one yes with another. */
    private static Map<UUID, Set<UUID>> byYes(Map<UUID, Limit> limits, Map<UUID, Set<UUID>> runs) {
        var byYes = new HashMap<UUID, Set<UUID>>();
        limits.forEach((signature, limit) -> byYes.put(
                signature,
                limit.sameYes().stream()
                        .flatMap(id -> runs.getOrDefault(id, Set.of()).stream())
                        .collect(Collectors.toSet())));
        return byYes;
    }

    /** What is booked, by day. */
    List<BookedRun> booked(UUID campaign, Scope scope, LocalDate from) {
        return sources.stream()
                .flatMap(source -> source.booked(campaign, scope, from).stream())
                .sorted(Comparator.comparing(BookedRun::first).thenComparing(BookedRun::last))
                .toList();
    }

    private static Set<UUID> reached(Map<UUID, Limit> limits, Map<UUID, Set<UUID>> runs) {
        var reached = new HashSet<>(Set.of(NONE));
        limits.forEach((signature, limit) -> {
            if (limit.isReachedBy(runs)) {
                reached.add(signature);
            }
        });
        return reached;
    }

    private Map<UUID, Set<UUID>> runs(
            Map<UUID, Limit> limits, Function<Set<UUID>, Function<RunSource, Map<UUID, Set<UUID>>>> asking) {
        var runs = new HashMap<UUID, Set<UUID>>();
        if (!limits.isEmpty()) {
            var ids = limits.values().stream()
                    .flatMap(limit -> limit.sameYes().stream())
                    .collect(Collectors.toSet());
            sources.stream()
                    .map(asking.apply(ids))
                    .forEach(each -> each.forEach((id, some) -> runs.merge(id, new HashSet<>(some), UsedRuns::both)));
        }
        return runs;
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toCollection(HashSet::new));
    }

    private Map<UUID, Limit> limits(UUID letter, Scope scope) {
        var limits = new HashMap<UUID, Limit>();
        entityManager
                .createQuery("""
                    select s.id, value(r), same.id from Signature s join s.uses.runs r join Signature same on %s
                    where s.letterId = :letter and key(r) = :scope
                    """.formatted(SameYes.CONDITION), Tuple.class)
                .setParameter("letter", letter)
                .setParameter("scope", scope)
                .getResultStream()
                .forEach(row -> limits.computeIfAbsent(
                                row.get(0, UUID.class), id -> new Limit(row.get(1, Integer.class), new HashSet<>()))
                        .sameYes()
                        .add(row.get(2, UUID.class)));
        return limits;
    }
}
