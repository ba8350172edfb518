package org.undersigned.roster.run;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.signature.coverage.RunSource;
import org.undersigned.signature.scope.Scope;

/**
 * Counts how often names ran on editions. Where two parties became one, the yes that gave way was rejected; what ran under
 * it ran of the same party.
 */
@Component
class RunsOfNames implements RunSource {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    RunsOfNames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Integer> runs(Scope scope, Collection<UUID> signatures) {
        var all = List.copyOf(signatures);
        var runs = new HashMap<UUID, Integer>();
        for (var from = 0; from < all.size(); from += BATCH) {
            count(scope, all.subList(from, Math.min(from + BATCH, all.size())), runs);
        }
        return runs;
    }

    private void count(Scope scope, List<UUID> some, Map<UUID, Integer> runs) {
        jdbc.query(
                """
                select s.id, count(distinct r.id) as used from signature s
                join signature o on o.party_id = s.party_id and o.letter_id = s.letter_id
                    and (o.id = s.id or o.state = 'REJECTED')
                join edition_line l on l.signature_id = o.id
                join edition e on e.id = l.edition_id and e.scope = ?
                join edition_run r on r.edition_id = e.id and r.taken_back_at is null
                where s.id in (%s)
                group by s.id
                """.formatted(String.join(", ", Collections.nCopies(some.size(), "?"))),
                row -> {
                    runs.put(UuidBytes.read(row.getBytes("id")), row.getInt("used"));
                },
                Stream.concat(Stream.of(scope.name()), some.stream().map(UuidBytes::of))
                        .toArray());
    }
}
