package org.undersigned.intake;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.secret.PlaceSeal;
import org.undersigned.base.store.UuidBytes;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people have decided about the rows of an import, set aside while these are checked anew. It outlasts a check that
 * breaks off, and is dropped when one has come to its end.
 */
@Component
class KeptDecisions {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PLACE_BYTES = 20;

    private static final String OF_THIS_CHECK = """
        from import_kept k join import_recheck r on r.import_id = k.import_id and r.recheck_id = k.recheck_id
        where k.import_id = ?
        """;

    private static final String OF_ENDED_CHECKS = """
        from import_kept where import_id = ? and not exists (select 1 from import_recheck r
            where r.import_id = import_kept.import_id and r.recheck_id = import_kept.recheck_id and r.rows_kept is null)
        """;

    private final JdbcTemplate jdbc;
    private final ImportLines lines;
    private final ChangeRows changes;
    private final PlaceSeal seal;

    KeptDecisions(JdbcTemplate jdbc, ImportLines lines, ChangeRows changes, Keyring keyring) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.changes = changes;
        this.seal = new PlaceSeal(keyring, "import-decisions");
    }

    /** @param plan as the rows were read about which people have decided */
    void begin(UUID importId, ImportPlan plan) {
        drop(importId);
        jdbc.update(
                "insert into import_recheck (import_id, recheck_id, plan) values (?, ?, ?)",
                UuidBytes.of(importId),
                UuidBytes.of(Ids.next()),
                JSON.writeValueAsString(plan));
    }

    /** Sets aside what was decided about the first lines, which go, and returns whether there were any. */
    boolean setAsideSome(UUID importId) {
        var recheck = unfinished(importId);
        if (recheck.isEmpty()) {
            return false;
        }
        var decided = lines.firstByHand(importId);
        var chosen = changes.of(importId, recheck.get().plan(), decided);
        insert(importId, recheck.get().id(), decided, chosen);
        if (!lines.clearSome(importId)) {
            jdbc.update("update import_recheck set plan = null where import_id = ?", UuidBytes.of(importId));
            return false;
        }
        return true;
    }

    private record Recheck(UUID id, ImportPlan plan) {}

    /** The one of which not all has been set aside. */
    private Optional<Recheck> unfinished(UUID importId) {
        return jdbc
                .query(
                        "select recheck_id, plan from import_recheck where import_id = ? and plan is not null",
                        (row, number) -> new Recheck(
                                UuidBytes.read(row.getBytes(1)), JSON.readValue(row.getString(2), ImportPlan.class)),
                        UuidBytes.of(importId))
                .stream()
                .findFirst();
    }

    private void insert(UUID importId, UUID recheck, List<ImportLine> decided, Map<Integer, List<LineChange>> chosen) {
        jdbc.batchUpdate("""
                insert into import_kept (import_id, row_no, line_no, recheck_id, decided, value_count, sealed)
                values (?, ?, ?, ?, ?, ?, ?)
                """, decided, ImportLines.BATCH, (row, line) -> {
            var kept = KeptLine.of(line, chosen.getOrDefault(line.number(), List.of()));
            row.setBytes(1, UuidBytes.of(importId));
            row.setInt(2, line.row());
            row.setInt(3, line.number());
            row.setBytes(4, UuidBytes.of(recheck));
            row.setInt(5, kept.decided().rows());
            row.setInt(6, kept.decided().values());
            row.setBytes(7, seal.close(JSON.writeValueAsBytes(kept), place(importId, line.number())));
        });
    }

    /** @param some lines in their order */
    KeptLines of(UUID importId, List<ImportLine> some) {
        var byRow = new HashMap<Integer, List<KeptLine>>();
        jdbc.query(
                "select k.row_no, k.line_no, k.sealed " + OF_THIS_CHECK
                        + " and k.row_no between ? and ? order by k.row_no, k.line_no",
                row -> {
                    byRow.computeIfAbsent(row.getInt("row_no"), number -> new ArrayList<>())
                            .add(kept(importId, row));
                },
                UuidBytes.of(importId),
                some.getFirst().row(),
                some.getLast().row());
        return KeptLines.of(some, byRow);
    }

    private KeptLine kept(UUID importId, ResultSet row) throws SQLException {
        var plain = seal.open(row.getBytes("sealed"), place(importId, row.getInt("line_no")));
        return JSON.readValue(plain, KeptLine.class);
    }

    /**
     * Tells what has become of the decisions; of the first check of an import there is nothing to tell.
     *
     * @param kept those that the new lines have
     */
    Optional<Carried> end(UUID importId, Decided kept) {
        var anew = aside(importId).minus(kept);
        var isAnew = jdbc.update("""
                update import_recheck set rows_kept = ?, values_kept = ?, rows_anew = ?, values_anew = ?
                where import_id = ?
                """, kept.rows(), kept.values(), anew.rows(), anew.values(), UuidBytes.of(importId));
        return isAnew > 0 ? Optional.of(new Carried(kept, anew)) : Optional.empty();
    }

    /** What the last check has told; nothing where none has come to its end, or where it was the first one. */
    Optional<Carried> told(UUID importId) {
        return jdbc
                .query(
                        "select * from import_recheck where import_id = ? and rows_kept is not null",
                        (row, number) -> new Carried(
                                new Decided(row.getInt("rows_kept"), row.getInt("values_kept")),
                                new Decided(row.getInt("rows_anew"), row.getInt("values_anew"))),
                        UuidBytes.of(importId))
                .stream()
                .findFirst();
    }

    /** What the lines of an import hold, and what of it is set aside. */
    Decided decided(UUID importId, ImportState state) {
        if (state == ImportState.CHECKED) {
            return inLines(importId);
        }
        return unfinished(importId).isPresent() ? aside(importId).plus(inLines(importId)) : aside(importId);
    }

    private Decided inLines(UUID importId) {
        return sums("""
                select (select count(*) from import_line where import_id = ? and decided_by_hand),
                    (select count(*) from import_change where import_id = ? and chosen_by_hand)
                """, UuidBytes.of(importId), UuidBytes.of(importId));
    }

    private Decided aside(UUID importId) {
        return sums(
                "select coalesce(sum(k.decided), 0), coalesce(sum(k.value_count), 0) " + OF_THIS_CHECK,
                UuidBytes.of(importId));
    }

    private Decided sums(String sql, @Nullable Object... arguments) {
        return Objects.requireNonNull(
                jdbc.queryForObject(sql, (row, number) -> new Decided(row.getInt(1), row.getInt(2)), arguments));
    }

    /** All that was decided is void; what has been set aside can then be dropped. */
    void drop(UUID importId) {
        jdbc.update("delete from import_recheck where import_id = ?", UuidBytes.of(importId));
    }

    /** Drops some of what was set aside for checks that are over, and returns whether there was any. */
    boolean dropSome(UUID importId) {
        var id = UuidBytes.of(importId);
        var first = jdbc.queryForObject("select min(row_no) " + OF_ENDED_CHECKS, Integer.class, id);
        return first != null
                && jdbc.update("delete " + OF_ENDED_CHECKS + " and row_no < ?", id, first + ImportLines.BATCH) > 0;
    }

    private static byte[] place(UUID importId, int line) {
        return ByteBuffer.allocate(PLACE_BYTES)
                .put(UuidBytes.of(importId))
                .putInt(line)
                .array();
    }
}
