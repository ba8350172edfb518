package org.undersigned.intake;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;

/**
 * Ends what lines wait for, and takes the cells of rows away: {@value ImportLines#BATCH} lines at a time, for transactions of
 * their own. Each step says whether it has found any.
 */
@Component
class LineClosing {

    private final JdbcTemplate jdbc;

    LineClosing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines from one number to another. */
    private record Range(int first, int last) {}

    /** Leaves out the next lines to which nothing has been done. */
    boolean leaveOutSome(UUID importId, String reason) {
        return close(importId, "outcome is null", Outcome.SKIPPED, reason);
    }

    /** Keeps the next lines that were not taken back yet. */
    boolean keepSome(UUID importId, String reason) {
        return close(importId, "outcome in ('CREATED', 'LINKED')", Outcome.KEPT, reason);
    }

    private boolean close(UUID importId, String open, Outcome as, String reason) {
        var range = next(importId, "import_line", open);
        range.ifPresent(lines -> jdbc.update(
                "update import_line set outcome = ?, outcome_reason = ? where import_id = ? and line_no between ? and ?"
                        + " and " + open,
                as.name(),
                reason,
                UuidBytes.of(importId),
                lines.first(),
                lines.last()));
        return range.isPresent();
    }

    /** Takes the cells of the next lines away, and what they would have made go, and leaves what is said of the lines. */
    boolean dropSome(UUID importId) {
        var range = next(importId, "import_cells", "sealed is not null")
                .or(() -> next(importId, "import_line", "cells is not null"));
        range.ifPresent(lines -> {
            drop("delete from import_cells where import_id = ?", importId, lines);
            drop("update import_line set cells = null where cells is not null and import_id = ?", importId, lines);
            drop(
                    "update import_change set old_value = null where old_value is not null and import_id = ?",
                    importId,
                    lines);
        });
        return range.isPresent();
    }

    private void drop(String statement, UUID importId, Range lines) {
        jdbc.update(statement + " and line_no between ? and ?", UuidBytes.of(importId), lines.first(), lines.last());
    }

    private Optional<Range> next(UUID importId, String table, String condition) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select min(batch.line_no), max(batch.line_no) from (select line_no from " + table
                        + " where import_id = ? and " + condition + " order by line_no limit ?) batch",
                (row, number) -> row.getObject(1) == null
                        ? Optional.empty()
                        : Optional.of(new Range(row.getInt(1), row.getInt(2))),
                UuidBytes.of(importId),
                ImportLines.BATCH));
    }
}
