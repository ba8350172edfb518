package org.undersigned.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.store.UuidBytes;

/** Finds parties while somebody types: by the beginnings of words, and when these are few also by their inside. */
@Service
public class PartySearch {

    /** So many names are compared with the typed text to find the best. */
    private static final int CANDIDATES = 200;

    private final NameSearch names;
    private final EntityManager entityManager;

    PartySearch(NameSearch names, EntityManager entityManager) {
        this.names = names;
        this.entityManager = entityManager;
    }

    /** A party by the name of it that fits best. */
    private record Candidate(PartyHit hit, int score, String sortKey) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::score)
                .reversed()
                .thenComparing(Candidate::sortKey)
                .thenComparing(candidate -> candidate.hit().id());
    }

    /** The parties with a name that fits, best match first. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<PartyHit> search(String typed, int limit) {
        return find(typed, Set.of(), limit);
    }

    /** As {@link #search(String, int)}, among parties of some kinds. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<PartyHit> search(String typed, Set<PartyKind> kinds, int limit) {
        return find(typed, kinds, limit);
    }

    private List<PartyHit> find(String typed, Set<PartyKind> kinds, int limit) {
        var name = TypedName.of(typed);
        var found = new HashMap<UUID, Candidate>();
        for (var words : name.alternatives()) {
            var sql = new SqlText();
            collect(name, names.namesByBeginnings(words, kinds, CANDIDATES, sql), sql, found);
        }
        if (found.size() < limit) {
            for (var words : name.alternatives()) {
                var sql = new SqlText();
                collect(name, names.namesByInside(words, kinds, CANDIDATES, sql), sql, found);
            }
        }
        return found.values().stream()
                .sorted(Candidate.BEST_FIRST)
                .limit(limit)
                .map(Candidate::hit)
                .toList();
    }

    private void collect(TypedName typed, @Nullable String select, SqlText sql, Map<UUID, Candidate> found) {
        if (select == null) {
            return;
        }
        sql.add("select n.text, p.id, p.kind, p.name, p.main_discipline, p.sort_key from (select distinct name_id from"
                + " ("
                + select
                + ") hits) found join party_name n on n.id = found.name_id join party p on p.id = n.party_id");
        for (var row : sql.rows(entityManager)) {
            var candidate = candidate(typed, row);
            found.merge(candidate.hit().id(), candidate, PartySearch::better);
        }
    }

    private static Candidate candidate(TypedName typed, Object[] row) {
        var matched = (String) row[0];
        var hit = new PartyHit(
                UuidBytes.read((byte[]) row[1]), PartyKind.valueOf((String) row[2]), (String) row[3], matched, (String)
                        row[4]);
        return new Candidate(hit, typed.score(matched), (String) row[5]);
    }

    private static Candidate better(Candidate one, Candidate other) {
        return Candidate.BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
