package org.undersigned.roster.run;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.signature.coverage.RunSource;
import org.undersigned.signature.scope.Scope;

/** Finds the runs of editions in which names ran, but for those that whoever orders pages counts. */
@Component
class RunsOfNames implements RunSource {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    RunsOfNames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Set<UUID>> runs(UUID campaign, Scope scope, Collection<UUID> signatures) {
        var all = List.copyOf(signatures);
        var runs = new HashMap<UUID, Set<UUID>>();
        for (var from = 0; from < all.size(); from += BATCH) {
            find(campaign, scope, all.subList(from, Math.min(from + BATCH, all.size())), runs);
        }
        return runs;
    }

    private void find(UUID campaign, Scope scope, List<UUID> some, Map<UUID, Set<UUID>> runs) {
        jdbc.query(
                """
                select l.signature_id, r.id from edition e
                join edition_run r on r.edition_id = e.id and r.taken_back_at is null and r.printed_id is null
                join edition_line l on l.edition_id = e.id
                where e.campaign_id = ? and e.scope = ? and l.signature_id in (%s)
                """.formatted(String.join(", ", Collections.nCopies(some.size(), "?"))),
                row -> {
                    runs.computeIfAbsent(UuidBytes.read(row.getBytes("signature_id")), id -> new HashSet<>())
                            .add(UuidBytes.read(row.getBytes("id")));
                },
                Stream.concat(
                                Stream.of(UuidBytes.of(campaign), scope.name()),
                                some.stream().map(UuidBytes::of))
                        .toArray());
    }
}
