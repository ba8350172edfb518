package org.undersigned.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Difference;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.FieldKeepers;
import org.undersigned.intake.field.Made;

/** The changes of lines as they are stored: without the words of the row, which are read from its cells again. */
@Component
class ChangeRows {

    private static final String OF_OPEN_LINE = """
        and exists (select 1 from import_line l where l.import_id = import_change.import_id
            and l.line_no = import_change.line_no and l.outcome is null)
        """;

    private final JdbcTemplate jdbc;
    private final FieldKeepers keepers;

    ChangeRows(JdbcTemplate jdbc, FieldKeepers keepers) {
        this.jdbc = jdbc;
        this.keepers = keepers;
    }

    private record Numbered(int line, LineChange change) {}

    /** @param changes by the number of their line */
    void insert(UUID importId, Map<Integer, List<LineChange>> changes) {
        var rows = new ArrayList<Numbered>();
        changes.forEach((line, some) -> some.forEach(change -> rows.add(new Numbered(line, change))));
        jdbc.batchUpdate("""
                insert into import_change (import_id, line_no, change_no, field, ordinal_no, effect, old_value, chosen,
                    chosen_by_hand, done_as, made)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, ImportLines.BATCH, (row, numbered) -> {
            var change = numbered.change();
            row.setBytes(1, UuidBytes.of(importId));
            row.setInt(2, numbered.line());
            row.setInt(3, change.number());
            row.setString(4, change.kept().said().field().name());
            row.setInt(5, change.kept().said().ordinal());
            row.setString(6, change.effect().name());
            row.setString(7, change.difference().old());
            row.setBoolean(8, change.chosen());
            row.setBoolean(9, change.byHand());
            row.setString(10, change.result() == null ? null : change.result().name());
            row.setString(11, Made.written(change.made()));
        });
    }

    /** The changes of a line, as its cells tell them. */
    List<LineChange> of(UUID importId, ImportPlan plan, ImportLine line) {
        return of(importId, plan, List.of(line)).getOrDefault(line.number(), List.of());
    }

    /** The changes of some lines, by the number of the line; what its cells do not say any more is left out. */
    Map<Integer, List<LineChange>> of(UUID importId, ImportPlan plan, Collection<ImportLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        var said = new HashMap<Integer, List<FieldKeepers.Kept>>();
        lines.forEach(line -> said.put(line.number(), keepers.saidWithKey(LineReading.of(plan, line))));
        var first = lines.stream().mapToInt(ImportLine::number).min().orElseThrow();
        var last = lines.stream().mapToInt(ImportLine::number).max().orElseThrow();
        var changes = new HashMap<Integer, List<LineChange>>();
        jdbc.query(
                "select * from import_change where import_id = ? and line_no between ? and ? order by line_no, change_no",
                row -> {
                    var line = row.getInt("line_no");
                    for (var kept : said.getOrDefault(line, List.of())) {
                        if (isSaid(row, kept)) {
                            changes.computeIfAbsent(line, number -> new ArrayList<>())
                                    .add(change(row, kept));
                        }
                    }
                },
                UuidBytes.of(importId),
                first,
                last);
        return changes;
    }

    private static boolean isSaid(ResultSet row, FieldKeepers.Kept kept) throws SQLException {
        return kept.said().field() == Field.valueOf(row.getString("field"))
                && kept.said().ordinal() == row.getInt("ordinal_no");
    }

    private static LineChange change(ResultSet row, FieldKeepers.Kept kept) throws SQLException {
        var made = row.getString("made");
        return new LineChange(
                row.getInt("change_no"),
                kept,
                new Difference(ChangeEffect.valueOf(row.getString("effect")), row.getString("old_value")),
                row.getBoolean("chosen"),
                row.getBoolean("chosen_by_hand"),
                StoredLine.value(ChangeResult.class, row.getString("done_as")),
                made == null ? List.of() : Made.read(made));
    }

    /**
     * What is stored of the changes of some lines is what is given here.
     *
     * @param changes by the number of their line
     */
    void replace(UUID importId, Map<Integer, List<LineChange>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var arguments = new ArrayList<Object>(List.of(UuidBytes.of(importId)));
        arguments.addAll(changes.keySet());
        jdbc.update(
                "delete from import_change where import_id = ? and line_no in ("
                        + String.join(", ", Collections.nCopies(changes.size(), "?")) + ")",
                arguments.toArray());
        insert(importId, changes);
    }

    /**
     * Notes what has come of changes that are stored; all else of them stays.
     *
     * @param changes by the number of their line
     */
    void note(UUID importId, Map<Integer, List<LineChange>> changes) {
        var rows = new EnumMap<ChangeResult, List<Object>>(ChangeResult.class);
        changes.forEach((line, some) -> some.stream()
                .filter(change -> change.result() != null)
                .forEach(change -> Collections.addAll(
                        rows.computeIfAbsent(change.result(), result -> new ArrayList<>()), line, change.number())));
        rows.forEach((result, keys) -> {
            var arguments = new ArrayList<Object>(List.of(result.name(), UuidBytes.of(importId)));
            arguments.addAll(keys);
            jdbc.update(
                    "update import_change set done_as = ? where import_id = ? and (line_no, change_no) in ("
                            + String.join(", ", Collections.nCopies(keys.size() / 2, "(?, ?)")) + ")",
                    arguments.toArray());
        });
    }

    void choose(UUID importId, int line, int number, boolean chosen) {
        jdbc.update("""
                update import_change set chosen = ?, chosen_by_hand = true
                where import_id = ? and line_no = ? and change_no = ?
                    and done_as is null and effect in ('ADDS', 'REPLACES', 'CONFLICTS')
                """ + OF_OPEN_LINE, chosen, UuidBytes.of(importId), line, number);
    }

    /** The parties that came with what lines of an import say: representatives, bands, bodies. */
    Set<UUID> madeParties(UUID importId) {
        return jdbc
                .query(
                        "select made from import_change where import_id = ? and made like '%PARTY%'",
                        (row, number) -> row.getString(1), UuidBytes.of(importId))
                .stream()
                .flatMap(made -> Made.read(made).stream())
                .filter(made -> made.sort() == Made.Sort.PARTY)
                .map(Made::id)
                .collect(Collectors.toSet());
    }
}
