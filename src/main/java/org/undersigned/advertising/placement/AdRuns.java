package org.undersigned.advertising.placement;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.signature.coverage.RunSource;
import org.undersigned.signature.scope.Scope;

/**
 * Counts how often names were printed in ads: once for each insertion that ran with them. Where two parties became one, the
 * yes that gave way was rejected; what ran under it ran of the same party.
 */
@Component
class AdRuns implements RunSource {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    AdRuns(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Integer> runs(Scope scope, Collection<UUID> signatures) {
        var runs = new HashMap<UUID, Integer>();
        if (scope == Scope.PRINT_AD) {
            var all = List.copyOf(signatures);
            for (var from = 0; from < all.size(); from += BATCH) {
                count(all.subList(from, Math.min(from + BATCH, all.size())), runs);
            }
        }
        return runs;
    }

    private void count(List<UUID> some, Map<UUID, Integer> runs) {
        jdbc.query(
                """
                select s.id, count(distinct p.id) as used from signature s
                join signature o on o.party_id = s.party_id and o.letter_id = s.letter_id
                    and (o.id = s.id or o.state = 'REJECTED')
                join edition_line l on l.signature_id = o.id
                join ad_placement p on p.edition_id = l.edition_id and p.state = 'PUBLISHED'
                where s.id in (%s) and not exists (
                    select 1 from ad_copy_strike k where k.copy_version_id = p.copy_version_id and k.line_no = l.position_no)
                group by s.id
                """.formatted(String.join(", ", Collections.nCopies(some.size(), "?"))),
                row -> {
                    runs.put(UuidBytes.read(row.getBytes("id")), row.getInt("used"));
                },
                some.stream().map(UuidBytes::of).toArray());
    }
}
