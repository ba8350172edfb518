package org.undersigned.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.PartyKind;
import tools.jackson.databind.json.JsonMapper;

/** The lines of imports, read and written in batches. */
@Component
class ImportLines {

    static final int BATCH = 500;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;

    ImportLines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void clear(UUID importId) {
        jdbc.update("delete from import_line where import_id = ?", UuidBytes.of(importId));
    }

    void insert(UUID importId, List<ImportLine> lines) {
        jdbc.batchUpdate(
                """
                insert into import_line (import_id, line_no, row_no, cells, name, kind, proposal, problem, decision,
                    match_party_id, match_name, match_count, first_line_no)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                lines,
                BATCH,
                (row, line) -> {
                    row.setBytes(1, UuidBytes.of(importId));
                    row.setInt(2, line.number());
                    row.setInt(3, line.row());
                    row.setString(4, JSON.writeValueAsString(line.cells()));
                    row.setString(5, line.name());
                    row.setString(6, name(line.kind()));
                    row.setString(7, line.proposal().name());
                    row.setString(8, name(line.problem()));
                    row.setString(9, name(line.decision()));
                    row.setBytes(10, line.match() == null ? null : UuidBytes.of(line.match()));
                    row.setString(11, line.matchName());
                    row.setInt(12, line.matches());
                    row.setObject(13, line.firstLine());
                });
    }

    List<ImportLine> rows(LineFilter filter, int offset, int limit) {
        var where = where(filter);
        where.arguments().add(limit);
        where.arguments().add(offset);
        return jdbc.query(
                "select * from import_line where " + where.sql() + " order by line_no limit ? offset ?",
                ImportLines::line,
                where.arguments().toArray());
    }

    int count(LineFilter filter) {
        var where = where(filter);
        return orZero(jdbc.queryForObject(
                "select count(*) from import_line where " + where.sql(),
                Integer.class,
                where.arguments().toArray()));
    }

    /** The next lines to which nothing has been done, in their order. */
    List<ImportLine> open(UUID importId, int after, int limit) {
        return jdbc.query(
                "select * from import_line where import_id = ? and outcome is null and line_no > ?"
                        + " order by line_no limit ?",
                ImportLines::line,
                UuidBytes.of(importId),
                after,
                limit);
    }

    /** The next lines that were created or linked, the last first, so that what hangs on a line goes before it. */
    List<ImportLine> doneBefore(UUID importId, int before, int limit) {
        return jdbc.query(
                "select * from import_line where import_id = ? and outcome in ('CREATED', 'LINKED') and line_no < ?"
                        + " order by line_no desc limit ?",
                ImportLines::line,
                UuidBytes.of(importId),
                before,
                limit);
    }

    @Nullable UUID partyOf(UUID importId, int line) {
        return jdbc
                .query(
                        "select party_id from import_line where import_id = ? and line_no = ?",
                        (row, n) -> UuidBytes.readNullable(row.getBytes(1)),
                        UuidBytes.of(importId),
                        line)
                .stream()
                .findFirst()
                .orElse(null);
    }

    int decide(LineFilter filter, Decision decision) {
        var where = where(filter);
        var arguments = new ArrayList<Object>();
        arguments.add(decision.name());
        arguments.addAll(where.arguments());
        return jdbc.update(
                "update import_line set decision = ? where proposal <> 'REJECTED' and outcome is null and "
                        + where.sql(),
                arguments.toArray());
    }

    /** One line; what was not taken for a name ("311", "!!!") can still be one, and a person may say so. */
    int decide(UUID importId, int line, Decision decision) {
        return jdbc.update(
                "update import_line set decision = ? where (proposal <> 'REJECTED' or problem = 'NOT_A_NAME')"
                        + " and outcome is null and import_id = ? and line_no = ?",
                decision.name(),
                UuidBytes.of(importId),
                line);
    }

    /** What became of a line. */
    record Done(
            Outcome outcome,
            @Nullable String reason,
            @Nullable UUID party,
            @Nullable UUID participation,
            @Nullable UUID signature) {}

    void done(UUID importId, int line, Done done) {
        jdbc.update(
                """
                update import_line set outcome = ?, outcome_reason = ?, party_id = ?, participation_id = ?,
                    signature_id = ? where import_id = ? and line_no = ?
                """,
                done.outcome().name(),
                done.reason(),
                bytes(done.party()),
                bytes(done.participation()),
                bytes(done.signature()),
                UuidBytes.of(importId),
                line);
    }

    ImportCounts counts(UUID importId) {
        return new ImportCounts(
                count(LineFilter.of(importId)),
                group(importId, "proposal", Proposal.class),
                group(importId, "problem", Problem.class),
                group(importId, "outcome", Outcome.class),
                count(LineFilter.of(importId).withUndecided(true)));
    }

    private <E extends Enum<E>> Map<E, Integer> group(UUID importId, String column, Class<E> type) {
        var counts = new EnumMap<E, Integer>(type);
        jdbc.query(
                "select " + column + ", count(*) from import_line where import_id = ? and " + column
                        + " is not null group by " + column,
                row -> {
                    counts.put(Enum.valueOf(type, row.getString(1)), row.getInt(2));
                },
                UuidBytes.of(importId));
        return counts;
    }

    private record Condition(String sql, List<Object> arguments) {}

    private static Condition where(LineFilter filter) {
        var parts = new ArrayList<String>(List.of("import_id = ?"));
        var arguments = new ArrayList<Object>();
        arguments.add(UuidBytes.of(filter.importId()));
        if (filter.proposal() != null) {
            parts.add("proposal = ?");
            arguments.add(filter.proposal().name());
        }
        if (filter.problem() != null) {
            parts.add("problem = ?");
            arguments.add(filter.problem().name());
        }
        if (filter.outcome() != null) {
            parts.add("outcome = ?");
            arguments.add(filter.outcome().name());
        }
        if (filter.undecided()) {
            parts.add("decision is null and proposal <> 'REJECTED'");
        }
        if (!filter.text().isBlank()) {
            parts.add("lower(name) like ? escape '!'");
            arguments.add("%" + literal(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        return new Condition(String.join(" and ", parts), arguments);
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static ImportLine line(ResultSet row, int number) throws SQLException {
        return new ImportLine(
                row.getInt("line_no"),
                row.getInt("row_no"),
                List.of(JSON.readValue(row.getString("cells"), String[].class)),
                row.getString("name"),
                value(PartyKind.class, row.getString("kind")),
                Proposal.valueOf(row.getString("proposal")),
                value(Problem.class, row.getString("problem")),
                value(Decision.class, row.getString("decision")),
                UuidBytes.readNullable(row.getBytes("match_party_id")),
                row.getString("match_name"),
                row.getInt("match_count"),
                row.getObject("first_line_no", Integer.class),
                value(Outcome.class, row.getString("outcome")),
                row.getString("outcome_reason"),
                UuidBytes.readNullable(row.getBytes("party_id")),
                UuidBytes.readNullable(row.getBytes("participation_id")),
                UuidBytes.readNullable(row.getBytes("signature_id")));
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : UuidBytes.of(id);
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
