package org.undersigned.intake.working;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.intake.field.Field;
import tools.jackson.databind.json.JsonMapper;

/** The working sheets that were taken, row by row. */
@Component
public class WorkingRows {

    static final int BATCH = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;

    WorkingRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a sheet whose rows are still to come. */
    void begin(UUID sheet, UUID campaign, UUID takenBy, Instant takenAt, int rows) {
        jdbc.update(
                "insert into working_sheet (id, campaign_id, taken_by, taken_at, row_count) values (?, ?, ?, ?, ?)",
                UuidBytes.of(sheet),
                UuidBytes.of(campaign),
                UuidBytes.of(takenBy),
                LocalDateTime.ofInstant(takenAt, ZoneOffset.UTC),
                rows);
    }

    /** @param some at most {@value #BATCH} */
    void insert(UUID sheet, List<WorkingRow> some) {
        jdbc.batchUpdate(
                "insert into working_row (id, sheet_id, row_key, party_id, cells) values (?, ?, ?, ?, ?)",
                some,
                BATCH,
                (statement, row) -> {
                    statement.setBytes(1, UuidBytes.of(Ids.next()));
                    statement.setBytes(2, UuidBytes.of(sheet));
                    statement.setString(3, row.rowKey());
                    statement.setBytes(4, UuidBytes.of(row.party()));
                    statement.setString(5, JSON.writeValueAsString(row.cells()));
                });
    }

    /** Drops some rows of sheets that were taken at a moment or before, and returns whether there was such a sheet. */
    boolean forgetSome(Instant last) {
        var sheets = jdbc.query(
                "select id from working_sheet where taken_at <= ? order by taken_at limit 1",
                (row, number) -> row.getBytes(1),
                LocalDateTime.ofInstant(last, ZoneOffset.UTC));
        sheets.forEach(this::forgetSome);
        return !sheets.isEmpty();
    }

    private void forgetSome(byte[] sheet) {
        var some = jdbc.query(
                "select id from working_row where sheet_id = ? limit ?",
                (row, number) -> row.getBytes(1),
                sheet,
                BATCH);
        if (some.isEmpty()) {
            jdbc.update("delete from working_sheet where id = ?", sheet);
        } else {
            jdbc.update("delete from working_row where id in (" + marks(some) + ")", some.toArray());
        }
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /**
     * The rows of working sheets of a campaign that cells name, by these cells.
     *
     * @param cells as they stand in a file; those that name no row are left out
     */
    public Map<String, WorkingRow> named(UUID campaign, Collection<String> cells) {
        var wanted = cells.stream()
                .filter(cell -> RowKey.read(cell).length() == RowKey.LENGTH)
                .distinct()
                .toList();
        var found = new HashMap<String, WorkingRow>();
        for (var from = 0; from < wanted.size(); from += BATCH) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + BATCH));
            var rows = new HashMap<String, WorkingRow>();
            read(campaign, some).forEach(row -> rows.put(row.rowKey(), row));
            some.stream()
                    .filter(cell -> rows.containsKey(RowKey.read(cell)))
                    .forEach(cell -> found.put(cell, rows.get(RowKey.read(cell))));
        }
        return found;
    }

    private List<WorkingRow> read(UUID campaign, List<String> cells) {
        var arguments = new ArrayList<Object>(List.of(UuidBytes.of(campaign)));
        cells.forEach(cell -> arguments.add(RowKey.read(cell)));
        return jdbc.query(
                "select r.row_key, r.party_id, r.cells from working_row r join working_sheet s on s.id = r.sheet_id"
                        + " where s.campaign_id = ? and r.row_key in ("
                        + marks(cells) + ")",
                WorkingRows::row,
                arguments.toArray());
    }

    private static WorkingRow row(ResultSet row, int number) throws SQLException {
        var cells = new EnumMap<Field, String>(Field.class);
        JSON.readTree(row.getString("cells"))
                .properties()
                .forEach(cell ->
                        cells.put(Field.valueOf(cell.getKey()), cell.getValue().asString()));
        return new WorkingRow(row.getString("row_key"), UuidBytes.read(row.getBytes("party_id")), cells);
    }
}
