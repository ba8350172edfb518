package org.undersigned.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.intake.field.ChangeEffect;

/** Counts what came of the values of lines. */
@Component
class ValueResults {

    private final JdbcTemplate jdbc;

    ValueResults(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By import; those of which nothing was applied are left out. */
    Map<UUID, ValueCounts> of(Collection<UUID> imports) {
        var counts = new HashMap<UUID, ValueCounts>();
        jdbc.query(
                """
                select c.import_id, c.effect, c.done_as, l.outcome, count(*)
                from import_change c join import_line l on l.import_id = c.import_id and l.line_no = c.line_no
                where l.outcome in ('CREATED', 'LINKED') and c.effect <> 'SAME' and c.import_id in (%s)
                group by c.import_id, c.effect, c.done_as, l.outcome
                """.formatted(String.join(", ", Collections.nCopies(imports.size(), "?"))),
                row -> {
                    counts.merge(UuidBytes.read(row.getBytes(1)), counted(row), ValueCounts::plus);
                },
                imports.stream().map(UuidBytes::of).toArray());
        return counts;
    }

    /** What is entered of a new party came with it. */
    private static ValueCounts counted(ResultSet row) throws SQLException {
        var effect = ChangeEffect.valueOf(row.getString(2));
        var isEntered = row.getString(3) != null;
        var isLinked = Outcome.valueOf(row.getString(4)) == Outcome.LINKED;
        var values = row.getInt(5);
        if (effect.isInVain()) {
            return new ValueCounts(0, 0, 0, values);
        }
        if (!isEntered) {
            return new ValueCounts(0, 0, values, 0);
        }
        if (!isLinked) {
            return ValueCounts.NONE;
        }
        return effect.isDestructive() ? new ValueCounts(0, values, 0, 0) : new ValueCounts(values, 0, 0, 0);
    }
}
