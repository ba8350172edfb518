package org.undersigned.directory.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;

/** Counts looks into the vault by person and day, in the database. */
@Component
class LookCounts {

    private final JdbcTemplate jdbc;

    LookCounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<DayLooks> since(Instant beginning) {
        return jdbc.query(
                """
                select by_user, cast(at as date) as day_of_look, count(*) as looks from vault_look
                where at >= ? group by by_user, cast(at as date)
                """,
                (row, n) -> new DayLooks(
                        UuidBytes.read(row.getBytes("by_user")),
                        row.getObject("day_of_look", LocalDate.class),
                        row.getInt("looks")),
                LocalDateTime.ofInstant(beginning, ZoneOffset.UTC));
    }
}
