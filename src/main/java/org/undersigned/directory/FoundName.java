package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.undersigned.base.store.UuidBytes;

/** A party by one of its names, and how well that fits what was typed. */
record FoundName(PartyHit hit, int score, String sortKey) {

    static final Comparator<FoundName> BEST_FIRST = Comparator.comparingInt(FoundName::score)
            .reversed()
            .thenComparing(FoundName::sortKey)
            .thenComparing(found -> found.hit().id());

    /**
     * Reads the names that a statement selects as {@code name_id}.
     *
     * @param score how well a name fits
     */
    static List<FoundName> read(String select, SqlText sql, ToIntFunction<String> score, EntityManager entityManager) {
        sql.add("select n.text, p.id, p.kind, p.name, p.main_discipline, p.sort_key from (select distinct name_id from"
                + " ("
                + select
                + ") hits) found join party_name n on n.id = found.name_id join party p on p.id = n.party_id");
        return sql.rows(entityManager).stream().map(row -> of(row, score)).toList();
    }

    private static FoundName of(Object[] row, ToIntFunction<String> score) {
        var matched = (String) row[0];
        var id = UuidBytes.read((byte[]) row[1]);
        var hit = new PartyHit(id, PartyKind.valueOf((String) row[2]), (String) row[3], matched, (String) row[4]);
        return new FoundName(hit, score.applyAsInt(matched), (String) row[5]);
    }

    FoundName because(String words) {
        return new FoundName(hit.because(words), score, sortKey);
    }

    /** Each party by the name of it that fits best, best first. */
    static Stream<FoundName> best(Collection<FoundName> names) {
        var best = new HashMap<UUID, FoundName>();
        names.forEach(name -> best.merge(name.hit.id(), name, FoundName::better));
        return best.values().stream().sorted(BEST_FIRST);
    }

    private static FoundName better(FoundName one, FoundName other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
