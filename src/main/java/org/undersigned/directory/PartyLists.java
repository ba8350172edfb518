package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyFilter.Order;

/** Finds out which parties a list shows, in what order, and how many there are. */
@Component
class PartyLists {

    private final EntityManager entityManager;
    private final NameSearch names;
    private final AlikeNames alike;
    private final BestNames best;

    PartyLists(EntityManager entityManager, NameSearch names, AlikeNames alike, BestNames best) {
        this.entityManager = entityManager;
        this.names = names;
        this.alike = alike;
        this.best = best;
    }

    List<UUID> page(PartyFilter filter, int offset, int limit) {
        if (asksForNothing(filter)) {
            return List.of();
        }
        return filter.order() == Order.MATCH && !filter.text().isBlank()
                ? pageByMatch(filter, offset, limit)
                : pageInOrder(filter, offset, limit);
    }

    /** The best first, and after them the others by name. */
    private List<UUID> pageByMatch(PartyFilter filter, int offset, int limit) {
        var first = bestOf(filter);
        var page = new ArrayList<>(first.stream().skip(offset).limit(limit).toList());
        if (page.size() < limit) {
            var narrowings = with(with(namedOrTagged(filter), disciplines(filter)), Optional.of(Narrowing.past(first)));
            page.addAll(pageOfParties(filter, narrowings, Math.max(0, offset - first.size()), limit - page.size()));
        }
        return page;
    }

    private List<UUID> bestOf(PartyFilter filter) {
        var typed = TypedName.of(filter.text());
        var named = best.find(typed, filter.kinds(), BestNames.CANDIDATES);
        var ids = (named.isEmpty() ? alike.listed(typed) : FoundName.best(named))
                .map(found -> found.hit().id())
                .toList();
        var kept = ids.isEmpty() ? Set.<UUID>of() : Set.copyOf(thatAlsoFit(filter, ids));
        return ids.stream().filter(kept::contains).toList();
    }

    private List<UUID> thatAlsoFit(PartyFilter filter, List<UUID> ids) {
        var narrowings = with(List.of(Narrowing.to(ids)), disciplines(filter));
        return pageOfParties(filter, with(narrowings, tags(filter)), 0, ids.size());
    }

    private List<UUID> pageInOrder(PartyFilter filter, int offset, int limit) {
        var others = namedOrTagged(filter);
        return filter.disciplines().size() == 1
                        && isByName(filter)
                        && few(others).isEmpty()
                ? pageOfDiscipline(filter, others, offset, limit)
                : pageOfParties(filter, with(others, disciplines(filter)), offset, limit);
    }

    private static boolean isByName(PartyFilter filter) {
        return filter.order() == Order.NAME || filter.order() == Order.MATCH;
    }

    private static List<Narrowing> with(List<Narrowing> others, Optional<Narrowing> more) {
        return Stream.concat(others.stream(), more.stream()).toList();
    }

    private List<UUID> pageOfParties(PartyFilter filter, List<Narrowing> narrowings, int offset, int limit) {
        var few = few(narrowings).orElse(null);
        var sql = new SqlText().add("select p.id from party p");
        if (few != null) {
            sql.add("join (" + few.ids().apply(sql) + ") found on found.party_id = p.id");
        }
        addConditions(sql, narrowings, few, "p.id");
        addKinds(sql, filter.kinds(), "p.kind");
        return page(sql, order(filter), offset, limit);
    }

    /** Along the index of the discipline, since a long list would else be sorted anew for each page. */
    private List<UUID> pageOfDiscipline(PartyFilter filter, List<Narrowing> others, int offset, int limit) {
        var sql = new SqlText().add("select p.party_id from party_discipline p");
        sql.where("p.discipline_code = "
                + sql.value(filter.disciplines().iterator().next()));
        addConditions(sql, others, null, "p.party_id");
        addKindsOf(sql, filter.kinds(), "p.party_id");
        var direction = filter.descending() ? " desc" : "";
        var order = "p.discipline_code" + direction + ", p.sort_key" + direction + ", p.party_id" + direction;
        return page(sql, order, offset, limit);
    }

    private List<UUID> page(SqlText sql, String order, int offset, int limit) {
        sql.add("order by " + order);
        sql.add("limit " + sql.value(limit) + " offset " + sql.value(offset));
        return sql.ids(entityManager);
    }

    /** What is found by the rarest condition is counted without looking at the parties themselves. */
    int count(PartyFilter filter) {
        if (asksForNothing(filter)) {
            return 0;
        }
        var narrowings = with(namedOrTagged(filter), disciplines(filter));
        var start = rarest(narrowings).orElse(null);
        var sql = new SqlText().add("select count(*) from");
        if (start == null) {
            sql.add("party p");
            addKinds(sql, filter.kinds(), "p.kind");
        } else {
            sql.add("(" + start.ids().apply(sql) + ") found");
            addConditions(sql, narrowings, start, "found.party_id");
            addKindsOf(sql, filter.kinds(), "found.party_id");
        }
        return (int) sql.number(entityManager);
    }

    /** A text of invisible characters asks for something, but not for any name. */
    private static boolean asksForNothing(PartyFilter filter) {
        return !filter.text().isBlank() && TypedName.of(filter.text()).isEmpty();
    }

    private List<Narrowing> namedOrTagged(PartyFilter filter) {
        return Stream.of(named(filter), tags(filter)).flatMap(Optional::stream).toList();
    }

    private Optional<Narrowing> named(PartyFilter filter) {
        var typed = TypedName.of(filter.text());
        return filter.text().isBlank() ? Optional.empty() : Optional.of(alike.orAlike(names.parties(typed), typed));
    }

    private Optional<Narrowing> disciplines(PartyFilter filter) {
        return filter.disciplines().isEmpty()
                ? Optional.empty()
                : Optional.of(isListed("party_discipline", "discipline_code", filter.disciplines()));
    }

    private Optional<Narrowing> tags(PartyFilter filter) {
        return filter.tags().isEmpty() ? Optional.empty() : Optional.of(isListed("party_tag", "tag", filter.tags()));
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
                (holds, party) -> "exists (select 1 from " + table + " l where l.party_id = " + party + " and l."
                        + column + " in (" + holds.value(words) + "))");
    }

    private static Optional<Narrowing> few(List<Narrowing> narrowings) {
        return rarest(narrowings).filter(Narrowing::mayLetFewThrough);
    }

    private static Optional<Narrowing> rarest(List<Narrowing> narrowings) {
        return narrowings.stream().min(Comparator.comparingInt(Narrowing::atMost));
    }

    private static void addConditions(
            SqlText sql, List<Narrowing> narrowings, @Nullable Narrowing start, String party) {
        narrowings.stream()
                .filter(narrowing -> narrowing != start)
                .forEach(narrowing -> sql.where(narrowing.holds().apply(sql, party)));
    }

    private static void addKinds(SqlText sql, Set<PartyKind> kinds, String kind) {
        if (!kinds.isEmpty()) {
            sql.where(kind + " in ("
                    + sql.value(kinds.stream().map(PartyKind::name).toList()) + ")");
        }
    }

    private static void addKindsOf(SqlText sql, Set<PartyKind> kinds, String party) {
        if (!kinds.isEmpty()) {
            sql.where("exists (select 1 from party k where k.id = " + party + " and k.kind in ("
                    + sql.value(kinds.stream().map(PartyKind::name).toList()) + "))");
        }
    }

    private static String order(PartyFilter filter) {
        var direction = filter.descending() ? " desc" : "";
        return switch (filter.order()) {
            case MATCH, NAME -> "p.sort_key" + direction + ", p.id" + direction;
            case KIND -> "p.kind" + direction + ", p.sort_key" + direction + ", p.id" + direction;
            case CHANGED -> "p.changed_at" + direction + ", p.id" + direction;
        };
    }
}
