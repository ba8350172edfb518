package org.undersigned.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;

/** Counts what came of the values of lines. */
@Component
class ValueResults {

    private static final String OUTCOME = Arrays.stream(ValueOutcome.values())
            .map(outcome -> "when " + outcome.sql() + " then '" + outcome + "'")
            .collect(Collectors.joining(" ", "case ", " end"));

    private final JdbcTemplate jdbc;

    ValueResults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By import; those of which nothing was applied are left out. */
    Map<UUID, ValueCounts> of(Collection<UUID> imports) {
        var counts = new HashMap<UUID, ValueCounts>();
        jdbc.query(
                """
                select x.import_id, x.came, count(*), count(distinct x.line_no)
                from (select c.import_id, c.line_no, %s as came
                    from import_change c join import_line l on l.import_id = c.import_id and l.line_no = c.line_no
                    where l.outcome is not null and c.import_id in (%s)) x
                where x.came is not null
                group by x.import_id, x.came
                """.formatted(OUTCOME, String.join(", ", Collections.nCopies(imports.size(), "?"))),
                row -> {
                    var outcome = ValueOutcome.valueOf(row.getString(2));
                    var count = new ValueCounts.Count(row.getInt(3), row.getInt(4));
                    counts.merge(
                            UuidBytes.read(row.getBytes(1)),
                            ValueCounts.NONE.with(outcome, count),
                            (before, one) -> before.with(outcome, count));
                },
                imports.stream().map(UuidBytes::of).toArray());
        return counts;
    }
}
