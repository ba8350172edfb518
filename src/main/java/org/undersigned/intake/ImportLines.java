package org.undersigned.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Lines with the row of the earlier line that has the same name. */
    private static final String SELECT = """
            select l.*, f.row_no as first_row_no
            from import_line l left join import_line f on f.import_id = l.import_id and f.line_no = l.first_line_no
            where
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;

    ImportLines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void clear(UUID importId) {
        jdbc.update("delete from import_line where import_id = ?", UuidBytes.of(importId));
    }

    void insert(UUID importId, List<ImportLine> lines) {
        jdbc.batchUpdate("""
                insert into import_line (import_id, line_no, row_no, cells, name, kind, proposal, problem, decision,
                    match_party_id, match_name, match_count, first_line_no)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, lines, BATCH, (row, line) -> {
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
                SELECT + where.sql() + " order by l.line_no limit ? offset ?",
                ImportLines::line,
                where.arguments().toArray());
    }

    int count(LineFilter filter) {
        var where = where(filter);
        return orZero(jdbc.queryForObject(
                "select count(*) from import_line l where " + where.sql(),
                Integer.class,
                where.arguments().toArray()));
    }

    /** The next lines to which nothing has been done, in their order. */
    List<ImportLine> open(UUID importId, int after, int limit) {
        return jdbc.query(
                SELECT + "l.import_id = ? and l.outcome is null and l.line_no > ? order by l.line_no limit ?",
                ImportLines::line,
                UuidBytes.of(importId),
                after,
                limit);
    }

    /** The next lines that were created or linked, the last first, so that what hangs on a line goes before it. */
    List<ImportLine> doneBefore(UUID importId, int before, int limit) {
        return jdbc.query(
                SELECT + "l.import_id = ? and l.outcome in ('CREATED', 'LINKED') and l.line_no < ?"
                        + " order by l.line_no desc limit ?",
                ImportLines::line,
                UuidBytes.of(importId),
                before,
                limit);
    }

    Optional<ImportLine> find(UUID importId, int line) {
        return jdbc
                .query(SELECT + "l.import_id = ? and l.line_no = ?", ImportLines::line, UuidBytes.of(importId), line)
                .stream()
                .findFirst();
    }

    /** Passes over lines that were rejected, and with {@link Decision#USE_MATCH} over those that are like no other. */
    int decide(LineFilter filter, Decision decision) {
        var where = where(filter);
        var arguments = new ArrayList<Object>();
        arguments.add(decision.name());
        arguments.addAll(where.arguments());
        var matched = decision == Decision.USE_MATCH
                ? " and (l.match_party_id is not null or l.first_line_no is not null)"
                : "";
        return jdbc.update(
                "update import_line l set decision = ? where l.proposal <> 'REJECTED' and l.outcome is null and "
                        + where.sql() + matched,
                arguments.toArray());
    }

    void decide(UUID importId, int line, Decision decision) {
        jdbc.update(
                "update import_line set decision = ? where import_id = ? and line_no = ?",
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
        groups.forEach((id, ofImport) -> counts.put(id, new ImportCounts(ofImport)));
        return counts;
    }

    private static ImportCounts.Group group(ResultSet row) throws SQLException {
        return new ImportCounts.Group(
                Proposal.valueOf(row.getString(2)),
                value(Problem.class, row.getString(3)),
                value(Decision.class, row.getString(4)),
                value(Outcome.class, row.getString(5)),
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
                "select distinct party_id from import_line where import_id = ? and outcome = 'CREATED' and party_id in ("
                        + marks(parties) + ")",
                (row, n) -> UuidBytes.read(row.getBytes(1)),
                arguments.toArray()));
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private record Condition(String sql, List<Object> arguments) {}

    private static Condition where(LineFilter filter) {
        var parts = new ArrayList<String>(List.of("l.import_id = ?"));
        var arguments = new ArrayList<Object>();
        arguments.add(UuidBytes.of(filter.importId()));
        if (filter.proposal() != null) {
            parts.add("l.proposal = ?");
            arguments.add(filter.proposal().name());
        }
        if (filter.problem() != null) {
            parts.add("l.problem = ?");
            arguments.add(filter.problem().name());
        }
        if (filter.outcome() != null) {
            parts.add("l.outcome = ?");
            arguments.add(filter.outcome().name());
        }
        if (filter.undecided()) {
            parts.add("l.decision is null and l.proposal <> 'REJECTED'");
        }
        if (!filter.text().isBlank()) {
            parts.add("lower(l.name) like ? escape '!'");
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
                row.getObject("first_row_no", Integer.class),
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
