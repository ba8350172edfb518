package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final PartyLists lists;

    PartyQueries(EntityManager entityManager, WhomToCall whomToCall, PartyLists lists) {
        this.entityManager = entityManager;
        this.whomToCall = whomToCall;
        this.lists = lists;
    }

    List<PartyRow> rows(PartyFilter filter, int offset, int limit) {
        var rows = rows(lists.page(filter, offset, limit));
        return filter.text().isBlank() ? rows : matched(rows, TypedName.of(filter.text()));
    }

    private List<PartyRow> matched(List<PartyRow> rows, TypedName typed) {
        var names = words(
                rows.stream().map(PartyRow::id).toList(),
                "select n.party.id, n.text from PartyName n where n.party.id in :ids order by n.position");
        return rows.stream()
                .map(row -> row.matchedBy(typed.closest(names.getOrDefault(row.id(), List.of(row.name())))))
                .toList();
    }

    int count(PartyFilter filter) {
        return lists.count(filter);
    }

    Optional<PartyRow> row(UUID id) {
        return rows(List.of(id)).stream().findFirst();
    }

    private record Core(UUID id, PartyKind kind, String name, Instant changedAt) {}

    private List<PartyRow> rows(List<UUID> ids) {
        var cores = byId(ids, this::cores, Core::id);
        var disciplines = words(
                ids, "select p.id, d.code from Party p join p.disciplines d where p.id in :ids order by index(d)");
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

    Map<UUID, PartyOutline> outlines(Collection<UUID> ids) {
        var outlines = new HashMap<UUID, PartyOutline>();
        var wanted = ids.stream().distinct().toList();
        for (var start = 0; start < wanted.size(); start += IDS_PER_QUERY) {
            var some = wanted.subList(start, Math.min(start + IDS_PER_QUERY, wanted.size()));
            var names = words(
                    some, "select n.party.id, n.text from PartyName n where n.party.id in :ids order by n.position");
            var disciplines = words(
                    some, "select p.id, d.code from Party p join p.disciplines d where p.id in :ids order by index(d)");
            var notes = words(some, "select p.id, p.note from Party p where p.id in :ids and p.note is not null");
            names.forEach((id, texts) -> outlines.put(
                    id,
                    new PartyOutline(
                            id,
                            texts,
                            disciplines.getOrDefault(id, List.of()),
                            notes.getOrDefault(id, List.of()).stream()
                                    .findFirst()
                                    .orElse(null))));
        }
        return outlines;
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
