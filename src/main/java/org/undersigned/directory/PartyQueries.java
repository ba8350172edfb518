package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads parties for lists. */
@Component
class PartyQueries {

    private static final int IDS_PER_QUERY = 500;

    private final EntityManager entityManager;
    private final WhomToCall whomToCall;
    private final NameSearch names;

    PartyQueries(EntityManager entityManager, WhomToCall whomToCall, NameSearch names) {
        this.entityManager = entityManager;
        this.whomToCall = whomToCall;
        this.names = names;
    }

    List<PartyRow> rows(PartyFilter filter, int offset, int limit) {
        if (asksForNothing(filter)) {
            return List.of();
        }
        var narrowings = narrowings(filter);
        var few = rarest(narrowings).filter(Narrowing::mayLetFewThrough).orElse(null);
        var sql = new SqlText().add("select p.id from party p");
        addNarrowings(sql, narrowings, few, filter.kinds());
        sql.add("order by " + order(filter));
        sql.add("limit " + sql.value(limit) + " offset " + sql.value(offset));
        return rows(sql.ids(entityManager));
    }

    int count(PartyFilter filter) {
        if (asksForNothing(filter)) {
            return 0;
        }
        var narrowings = narrowings(filter);
        var sql = new SqlText().add("select count(*) from party p");
        addNarrowings(sql, narrowings, rarest(narrowings).orElse(null), filter.kinds());
        return (int) sql.number(entityManager);
    }

    /** A text of invisible characters asks for something, but not for any name. */
    private static boolean asksForNothing(PartyFilter filter) {
        return !filter.text().isBlank() && TypedName.of(filter.text()).isEmpty();
    }

    private List<Narrowing> narrowings(PartyFilter filter) {
        var narrowings = new ArrayList<Narrowing>();
        if (!filter.text().isBlank()) {
            narrowings.add(names.parties(TypedName.of(filter.text())));
        }
        if (!filter.disciplines().isEmpty()) {
            narrowings.add(isListed("party_discipline", "discipline_code", filter.disciplines()));
        }
        if (!filter.tags().isEmpty()) {
            narrowings.add(isListed("party_tag", "tag", filter.tags()));
        }
        return narrowings;
    }

    /** Parties that have one of some words in a table of words. */
    private Narrowing isListed(String table, String column, Set<String> words) {
        var sql = new SqlText();
        sql.add("select count(*) from (select 1 as one from " + table + " where " + column + " in (" + sql.value(words)
                + ") limit " + sql.value(TermFrequencies.FREQUENT) + ") counted");
        var listed = (int) sql.number(entityManager);
        return new Narrowing(
                listed,
                TermFrequencies.atMost(listed),
                ids -> "select distinct l.party_id from " + table + " l where l." + column + " in (" + ids.value(words)
                        + ")",
                holds -> "exists (select 1 from " + table + " l where l.party_id = p.id and l." + column + " in ("
                        + holds.value(words) + "))");
    }

    private static Optional<Narrowing> rarest(List<Narrowing> narrowings) {
        return narrowings.stream().min(Comparator.comparingInt(Narrowing::atMost));
    }

    private static void addNarrowings(
            SqlText sql, List<Narrowing> narrowings, @Nullable Narrowing start, Set<PartyKind> kinds) {
        var conditions = new ArrayList<String>();
        for (var narrowing : narrowings) {
            if (narrowing == start) {
                sql.add("join (" + narrowing.ids().apply(sql) + ") found on found.party_id = p.id");
            } else {
                conditions.add(narrowing.holds().apply(sql));
            }
        }
        if (!kinds.isEmpty()) {
            conditions.add("p.kind in ("
                    + sql.value(kinds.stream().map(PartyKind::name).toList()) + ")");
        }
        if (!conditions.isEmpty()) {
            sql.add("where " + String.join(" and ", conditions));
        }
    }

    private static String order(PartyFilter filter) {
        var direction = filter.descending() ? " desc" : "";
        return switch (filter.order()) {
            case NAME -> "p.sort_key" + direction + ", p.id" + direction;
            case KIND -> "p.kind" + direction + ", p.sort_key" + direction + ", p.id" + direction;
            case CHANGED -> "p.changed_at" + direction + ", p.id" + direction;
        };
    }

    Optional<PartyRow> row(UUID id) {
        return rows(List.of(id)).stream().findFirst();
    }

    private record Core(UUID id, PartyKind kind, String name, Instant changedAt) {}

    private List<PartyRow> rows(List<UUID> ids) {
        var cores = byId(ids, this::cores, Core::id);
        var disciplines =
                words(ids, "select p.id, d from Party p join p.disciplines d where p.id in :ids order by index(d)");
        var tags = words(ids, "select p.id, t from Party p join p.tags t where p.id in :ids order by t");
        var calls = whomToCall.inShort(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(cores.get(id)))
                .map(core -> row(core, disciplines, calls.get(core.id()), tags))
                .toList();
    }

    private static PartyRow row(
            Core core,
            Map<UUID, List<String>> disciplines,
            @Nullable String representative,
            Map<UUID, List<String>> tags) {
        return new PartyRow(
                core.id(),
                core.kind(),
                core.name(),
                disciplines.getOrDefault(core.id(), List.of()),
                representative,
                tags.getOrDefault(core.id(), List.of()),
                core.changedAt());
    }

    private List<Core> cores(Collection<UUID> ids) {
        return entityManager
                .createQuery("select p.id, p.kind, p.name, p.changedAt from Party p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .map(row -> new Core((UUID) row[0], (PartyKind) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }

    private Map<UUID, List<String>> words(Collection<UUID> ids, String query) {
        return entityManager.createQuery(query, Object[].class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    Map<UUID, PartyFacts> facts(Collection<UUID> ids) {
        var facts = new HashMap<UUID, PartyFacts>();
        var wanted = ids.stream().distinct().toList();
        for (var start = 0; start < wanted.size(); start += IDS_PER_QUERY) {
            var some = wanted.subList(start, Math.min(start + IDS_PER_QUERY, wanted.size()));
            facts("p.id in :wanted", some).forEach(found -> facts.put(found.id(), found));
        }
        return facts;
    }

    Optional<PartyFacts> facts(UUID id) {
        return facts("p.id = :wanted", id).stream().findFirst();
    }

    private List<PartyFacts> facts(String condition, Object wanted) {
        return entityManager
                .createQuery(
                        "select new org.undersigned.directory.PartyFacts(p.id, p.kind, p.name, p.sortKey,"
                                + " p.mainDiscipline) from PartyFace p where " + condition,
                        PartyFacts.class)
                .setParameter("wanted", wanted)
                .getResultList();
    }

    List<String> tags() {
        return entityManager
                .createQuery("select distinct t from Party p join p.tags t order by t", String.class)
                .getResultList();
    }

    private static <T> Map<UUID, T> byId(
            List<UUID> ids, Function<Collection<UUID>, List<T>> read, Function<T, UUID> id) {
        return ids.isEmpty() ? Map.of() : read.apply(ids).stream().collect(Collectors.toMap(id, thing -> thing));
    }
}
