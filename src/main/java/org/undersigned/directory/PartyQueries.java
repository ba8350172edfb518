package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;

/** Reads parties for lists. */
@Component
class PartyQueries {

    private static final int IDS_PER_QUERY = 500;

    private final EntityManager entityManager;
    private final Representatives representatives;
    private final NameSearch names;

    PartyQueries(EntityManager entityManager, Representatives representatives, NameSearch names) {
        this.entityManager = entityManager;
        this.representatives = representatives;
        this.names = names;
    }

    List<PartyRow> rows(PartyFilter filter, int offset, int limit) {
        var typed = TypedName.of(filter.text());
        if (findsNothing(filter, typed)) {
            return List.of();
        }
        var sql = new SqlText();
        sql.add("select p.id");
        addFromWhere(sql, filter, typed);
        sql.add("order by " + order(filter));
        sql.add("limit " + sql.value(limit) + " offset " + sql.value(offset));
        var ids = sql.rows(entityManager).stream()
                .map(row -> UuidBytes.read((byte[]) row[0]))
                .toList();
        return rows(ids);
    }

    int count(PartyFilter filter) {
        var typed = TypedName.of(filter.text());
        if (findsNothing(filter, typed)) {
            return 0;
        }
        var sql = new SqlText().add("select count(*)");
        addFromWhere(sql, filter, typed);
        return (int) sql.number(entityManager);
    }

    /** A text of invisible characters asks for something, but not for any name. */
    private static boolean findsNothing(PartyFilter filter, TypedName typed) {
        return typed.isEmpty() && !filter.text().isBlank();
    }

    private void addFromWhere(SqlText sql, PartyFilter filter, TypedName typed) {
        sql.add("from party p");
        if (!typed.isEmpty()) {
            sql.add("join (" + names.parties(typed, sql) + ") found on found.party_id = p.id");
        }
        var conditions = new ArrayList<String>();
        if (!filter.kinds().isEmpty()) {
            var kinds = filter.kinds().stream().map(PartyKind::name).toList();
            conditions.add("p.kind in (" + sql.value(kinds) + ")");
        }
        if (!filter.disciplines().isEmpty()) {
            conditions.add("p.id in (select d.party_id from party_discipline d where d.discipline_code in ("
                    + sql.value(filter.disciplines()) + "))");
        }
        if (!filter.tags().isEmpty()) {
            conditions.add(
                    "p.id in (select t.party_id from party_tag t where t.tag in (" + sql.value(filter.tags()) + "))");
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

    private record Core(UUID id, PartyKind kind, String name, Instant changedAt) {}

    private List<PartyRow> rows(List<UUID> ids) {
        var cores = byId(ids, this::cores, Core::id);
        var disciplines = words(ids, "select p.id, d from Party p join p.disciplines d where p.id in :ids order by index(d)");
        var tags = words(ids, "select p.id, t from Party p join p.tags t where p.id in :ids order by t");
        var represented = byId(ids, representatives::findByPartyIdIn, Representative::partyId);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(cores.get(id)))
                .map(core -> row(core, disciplines, represented.get(core.id()), tags))
                .toList();
    }

    private static PartyRow row(
            Core core,
            Map<UUID, List<String>> disciplines,
            @Nullable Representative representative,
            Map<UUID, List<String>> tags) {
        return new PartyRow(
                core.id(),
                core.kind(),
                core.name(),
                disciplines.getOrDefault(core.id(), List.of()),
                representative == null ? null : representative.details().inShort(),
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
            var represented = byId(some, representatives::findByPartyIdIn, Representative::partyId);
            faces(some).forEach(face -> facts.put(face.id(), facts(face, represented.get(face.id()))));
        }
        return facts;
    }

    private List<PartyFace> faces(Collection<UUID> ids) {
        return entityManager
                .createQuery("select p from PartyFace p where p.id in :ids", PartyFace.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static PartyFacts facts(PartyFace face, @Nullable Representative representative) {
        return new PartyFacts(
                face.id(),
                face.kind(),
                face.name(),
                face.sortKey(),
                face.mainDiscipline(),
                representative == null ? null : representative.details());
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
