package org.undersigned.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Folding;
import org.undersigned.base.store.UuidBytes;

/** The lines of imports as checks write them and runs go through them, in batches. */
@Component
class ImportLines {

    static final int BATCH = 500;

    private static final int LONGEST_FOLDED = 1000;

    private static final String DONE = "update import_line set outcome = ?, outcome_reason = ?, party_id = ?,"
            + " participation_id = ?, signature_id = ? where import_id = ?";

    private final JdbcTemplate jdbc;
    private final StoredLine stored;
    private final CellSeal seal;
    private final ValueResults values;

    ImportLines(JdbcTemplate jdbc, StoredLine stored, CellSeal seal, ValueResults values) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.seal = seal;
        this.values = values;
    }

    static <T> List<List<T>> batches(List<T> all) {
        var batches = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return batches;
    }

    /** Takes the first {@value #BATCH} lines away and returns whether there were any. */
    boolean clearSome(UUID importId) {
        var id = UuidBytes.of(importId);
        var first = first(importId);
        if (first == null) {
            return false;
        }
        jdbc.update("delete from import_cells where import_id = ? and line_no < ?", id, first + BATCH);
        jdbc.update("delete from import_change where import_id = ? and line_no < ?", id, first + BATCH);
        return jdbc.update("delete from import_line where import_id = ? and line_no < ?", id, first + BATCH) > 0;
    }

    /** Those of the first {@value #BATCH} lines about which, or about a value of which, a person has decided. */
    List<ImportLine> firstByHand(UUID importId) {
        var first = first(importId);
        return first == null
                ? List.of()
                : jdbc.query(
                        StoredLine.SELECT
                                + "l.import_id = ? and l.line_no < ? and (l.decided_by_hand or exists (select 1"
                                + " from import_change h where h.import_id = l.import_id and h.line_no = l.line_no"
                                + " and h.chosen_by_hand)) order by l.line_no",
                        stored,
                        UuidBytes.of(importId),
                        first + BATCH);
    }

    private @Nullable Integer first(UUID importId) {
        return jdbc.queryForObject(
                "select min(line_no) from import_line where import_id = ?", Integer.class, UuidBytes.of(importId));
    }

    /** @param lines at most {@value #BATCH} */
    void insert(UUID importId, List<ImportLine> lines) {
        jdbc.batchUpdate("""
            insert into import_line (import_id, line_no, row_no, name, kind, proposal, problem, decision,
                match_party_id, match_name, match_count, first_line_no, folded, name_rules, decided_by_hand)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, lines, BATCH, (row, line) -> {
            row.setBytes(1, UuidBytes.of(importId));
            row.setInt(2, line.number());
            row.setInt(3, line.row());
            row.setString(4, line.name());
            row.setString(5, name(line.kind()));
            row.setString(6, line.proposal().name());
            row.setString(7, name(line.problem()));
            row.setString(8, name(line.decision()));
            row.setBytes(9, line.match() == null ? null : UuidBytes.of(line.match()));
            row.setString(10, line.matchName());
            row.setInt(11, line.matches());
            row.setObject(12, line.otherLine());
            row.setString(13, folded(line.name()));
            row.setString(14, RuleNames.written(line.rules()));
            row.setBoolean(15, line.byHand());
        });
        insertCells(importId, lines);
    }

    private void insertCells(UUID importId, List<ImportLine> lines) {
        jdbc.batchUpdate(
                "insert into import_cells (import_id, line_no, sealed) values (?, ?, ?)", lines, BATCH, (row, line) -> {
                    row.setBytes(1, UuidBytes.of(importId));
                    row.setInt(2, line.number());
                    row.setBytes(3, seal.close(importId, line.number(), line.cells()));
                });
    }

    /** Words and the run-together form, so that a search finds either. */
    private static String folded(String name) {
        var folded = Folding.fold(name) + " " + Folding.compact(name);
        return folded.length() <= LONGEST_FOLDED ? folded : folded.substring(0, LONGEST_FOLDED);
    }

    /** The next lines to which nothing has been done, in their order. */
    List<ImportLine> open(UUID importId, int after, int limit) {
        return jdbc.query(
                StoredLine.SELECT + "l.import_id = ? and l.outcome is null and l.line_no > ?"
                        + " order by l.line_no limit ?",
                stored,
                UuidBytes.of(importId),
                after,
                limit);
    }

    /** The next lines that were created or linked, the last first, so that what hangs on a line goes before it. */
    List<ImportLine> doneBefore(UUID importId, int before, int limit) {
        return jdbc.query(
                StoredLine.SELECT + "l.import_id = ? and l.outcome in ('CREATED', 'LINKED') and l.line_no < ?"
                        + " order by l.line_no desc limit ?",
                stored,
                UuidBytes.of(importId),
                before,
                limit);
    }

    Optional<ImportLine> find(UUID importId, int line) {
        return jdbc
                .query(StoredLine.SELECT + "l.import_id = ? and l.line_no = ?", stored, UuidBytes.of(importId), line)
                .stream()
                .findFirst();
    }

    /** Some sentences as one reason, each once; null for none. */
    static @Nullable String told(List<String> sentences) {
        return sentences.isEmpty() ? null : String.join(" ", new LinkedHashSet<>(sentences));
    }

    void done(UUID importId, int line, Done done) {
        done(importId, Map.of(line, done));
    }

    /** @param done by the number of the line */
    void done(UUID importId, Map<Integer, Done> done) {
        jdbc.batchUpdate(DONE + " and line_no = ?", done.entrySet(), BATCH, (row, line) -> {
            var what = line.getValue();
            row.setString(1, what.outcome().name());
            row.setString(2, what.reason());
            row.setBytes(3, bytes(what.party()));
            row.setBytes(4, bytes(what.participation()));
            row.setBytes(5, bytes(what.signature()));
            row.setBytes(6, UuidBytes.of(importId));
            row.setInt(7, line.getKey());
        });
    }

    /** Notes of many lines that the same came of them. */
    void done(UUID importId, Collection<Integer> lines, Done done) {
        var values = new ArrayList<@Nullable Object>();
        values.add(done.outcome().name());
        values.add(done.reason());
        values.add(bytes(done.party()));
        values.add(bytes(done.participation()));
        values.add(bytes(done.signature()));
        values.add(UuidBytes.of(importId));
        values.addAll(lines);
        jdbc.update(DONE + " and line_no in (" + marks(lines) + ")", values.toArray());
    }

    /** Lets a person decide about a line again. */
    void putBack(UUID importId, int line, Problem why) {
        jdbc.update(
                "update import_line set decision = null, decided_by_hand = false, problem = ?"
                        + " where import_id = ? and line_no = ?",
                why.name(),
                UuidBytes.of(importId),
                line);
    }

    /** Whether there are lines to which nothing was done. */
    boolean hasOpen(UUID importId) {
        var first = jdbc.queryForObject(
                "select min(line_no) from import_line where import_id = ? and outcome is null",
                Integer.class,
                UuidBytes.of(importId));
        return first != null;
    }

    /**
     * Lines to which nothing was done.
     *
     * @param edited how many of them are to be decided again, since somebody has edited their party
     */
    record Open(int lines, int edited) {}

    Open open(UUID importId) {
        return Objects.requireNonNull(jdbc.queryForObject(
                """
                select count(*), coalesce(sum(case when decision is null and problem = ? then 1 else 0 end), 0)
                from import_line where import_id = ? and outcome is null
                """,
                (row, number) -> new Open(row.getInt(1), row.getInt(2)),
                Problem.CHANGED_SINCE.name(),
                UuidBytes.of(importId)));
    }

    ImportCounts counts(UUID importId) {
        return counts(List.of(importId)).getOrDefault(importId, ImportCounts.NONE);
    }

    /** By import; those without lines are left out. */
    Map<UUID, ImportCounts> counts(Collection<UUID> imports) {
        if (imports.isEmpty()) {
            return Map.of();
        }
        var groups = new HashMap<UUID, List<ImportCounts.Group>>();
        jdbc.query(
                "select import_id, proposal, problem, decision, outcome, count(*), count(participation_id),"
                        + " count(signature_id) from import_line where import_id in (" + marks(imports)
                        + ") group by import_id, proposal, problem, decision, outcome",
                row -> {
                    groups.computeIfAbsent(UuidBytes.read(row.getBytes(1)), id -> new ArrayList<>())
                            .add(group(row));
                },
                imports.stream().map(UuidBytes::of).toArray());
        var counts = new HashMap<UUID, ImportCounts>();
        var came = values.of(imports);
        groups.forEach((id, ofImport) ->
                counts.put(id, new ImportCounts(ofImport, came.getOrDefault(id, ValueCounts.NONE))));
        return counts;
    }

    private static ImportCounts.Group group(ResultSet row) throws SQLException {
        return new ImportCounts.Group(
                Proposal.valueOf(row.getString(2)),
                StoredLine.value(Problem.class, row.getString(3)),
                StoredLine.value(Decision.class, row.getString(4)),
                StoredLine.value(Outcome.class, row.getString(5)),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8));
    }

    /** Those of some parties that the import itself has created. */
    Set<UUID> createdAmong(UUID importId, Collection<UUID> parties) {
        if (parties.isEmpty()) {
            return Set.of();
        }
        var arguments = new ArrayList<Object>(List.of(UuidBytes.of(importId)));
        parties.forEach(party -> arguments.add(UuidBytes.of(party)));
        return Set.copyOf(jdbc.query(
                "select distinct party_id from import_line where import_id = ? and outcome = 'CREATED' and party_id in"
                        + " ("
                        + marks(parties) + ")",
                (row, n) -> UuidBytes.read(row.getBytes(1)),
                arguments.toArray()));
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : UuidBytes.of(id);
    }
}
