package org.undersigned.directory.source;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.base.store.KeyedRows;
import org.undersigned.base.store.UuidBytes;

/** The sources of parties as they are stored. */
@Component
class SourceStore {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    SourceStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SourceDetails source, List<SourceRow> rows) {
        jdbc.batchUpdate("""
            insert into party_source (id, party_id, label, row_no, origin_id, brought_by, brought_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """, rows, BATCH, (statement, row) -> {
            statement.setBytes(1, UuidBytes.of(Ids.next()));
            statement.setBytes(2, UuidBytes.of(row.party()));
            statement.setString(3, source.label());
            statement.setInt(4, row.row());
            statement.setBytes(5, UuidBytes.of(source.origin()));
            statement.setBytes(6, UuidBytes.of(source.broughtBy()));
            statement.setObject(7, LocalDateTime.ofInstant(source.broughtAt(), ZoneOffset.UTC));
        });
    }

    /**
     * A source of which a list, a row and a party are asked.
     *
     * @param isTakenOver whether the party goes with it
     */
    record Kept(UUID id, UUID origin, SourceRow row, String label, boolean isTakenOver) {}

    /** Those of some rows that are there. */
    List<Kept> of(UUID origin, List<SourceRow> rows) {
        return of(rows.stream().map(SourceRow::party).toList()).stream()
                .filter(kept -> kept.origin().equals(origin))
                .filter(kept -> rows.contains(kept.row()))
                .toList();
    }

    /** All of some parties, the earliest first. */
    List<Kept> of(Collection<UUID> parties) {
        return parties.isEmpty()
                ? List.of()
                : jdbc.query(
                        "select id, party_id, row_no, origin_id, label, taken_over from party_source where party_id in ("
                                + String.join(", ", Collections.nCopies(parties.size(), "?"))
                                + ") order by brought_at, row_no, id",
                        (row, number) -> new Kept(
                                UuidBytes.read(row.getBytes("id")),
                                UuidBytes.read(row.getBytes("origin_id")),
                                new SourceRow(UuidBytes.read(row.getBytes("party_id")), row.getInt("row_no")),
                                row.getString("label"),
                                row.getBoolean("taken_over")),
                        parties.stream().map(UuidBytes::of).toArray());
    }

    void delete(List<Kept> some) {
        new KeyedRows(jdbc, "party_source", List.of("id"))
                .delete(some.stream()
                        .map(kept -> List.<Object>of(UuidBytes.of(kept.id())))
                        .toList());
    }

    void takeOver(Kept source) {
        jdbc.update("update party_source set taken_over = true where id = ?", (Object) UuidBytes.of(source.id()));
    }

    int count(UUID party) {
        var count = jdbc.queryForObject(
                "select count(*) from party_source where party_id = ?", Integer.class, UuidBytes.of(party));
        return count == null ? 0 : count;
    }

    /** A source as it is stored. */
    record Stored(UUID id, SourceDetails details, int row) {}

    /** Those of a party, the latest first. */
    List<Stored> page(UUID party, int offset, int limit) {
        return jdbc.query(
                """
                select id, label, row_no, origin_id, brought_by, brought_at from party_source where party_id = ?
                order by brought_at desc, row_no, id limit ? offset ?
                """,
                (row, number) -> new Stored(
                        UuidBytes.read(row.getBytes("id")),
                        new SourceDetails(
                                row.getString("label"),
                                UuidBytes.read(row.getBytes("origin_id")),
                                UuidBytes.read(row.getBytes("brought_by")),
                                row.getObject("brought_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                        row.getInt("row_no")),
                UuidBytes.of(party),
                limit,
                offset);
    }
}
