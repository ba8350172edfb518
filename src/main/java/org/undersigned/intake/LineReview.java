package org.undersigned.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.store.UuidBytes;

/** The lines of an import as people look through them and decide: filtered, page by page. */
@Component
class LineReview {

    private final JdbcTemplate jdbc;
    private final StoredLine stored;

    LineReview(JdbcTemplate jdbc, StoredLine stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    List<ImportLine> rows(LineFilter filter, int offset, int limit) {
        var where = LineCondition.of(filter);
        where.arguments().add(limit);
        where.arguments().add(offset);
        return jdbc.query(
                StoredLine.SELECT + where.sql() + " order by l.line_no limit ? offset ?",
                stored,
                where.arguments().toArray());
    }

    int count(LineFilter filter) {
        var where = LineCondition.of(filter);
        var count = jdbc.queryForObject(
                "select count(*) from import_line l where " + where.sql(),
                Integer.class,
                where.arguments().toArray());
        return count == null ? 0 : count;
    }

    /**
     * Decides the next {@value ImportLines#BATCH} lines that a filter finds. Passes over lines that were rejected, and with
     * {@link Decision#USE_MATCH} over those that are like no other.
     *
     * @param after the number of the last line that had its turn
     */
    Optional<BulkDecisions.Some> decideSome(LineFilter filter, Decision decision, int after) {
        var where = LineCondition.of(filter);
        var found = where.sql() + decidable(decision) + " and l.line_no > ?";
        where.arguments().add(after);
        var last = last(found, where.arguments());
        if (last == null) {
            return Optional.empty();
        }
        var arguments = new ArrayList<Object>(List.of(decision.name()));
        arguments.addAll(where.arguments());
        arguments.add(last);
        var decided = jdbc.update(
                "update import_line l set decision = ?, decided_by_hand = true where " + found + " and l.line_no <= ?",
                arguments.toArray());
        return Optional.of(new BulkDecisions.Some(last, decided));
    }

    private @Nullable Integer last(String found, List<Object> arguments) {
        var all = new ArrayList<>(arguments);
        all.add(ImportLines.BATCH);
        return jdbc.queryForObject(
                "select max(batch.line_no) from (select l.line_no from import_line l where " + found
                        + " order by l.line_no limit ?) batch",
                Integer.class,
                all.toArray());
    }

    /** How many lines {@link #decideSome} would decide in all. */
    int decidable(LineFilter filter, Decision decision) {
        var where = LineCondition.of(filter);
        var count = jdbc.queryForObject(
                "select count(*) from import_line l where " + where.sql() + decidable(decision),
                Integer.class,
                where.arguments().toArray());
        return count == null ? 0 : count;
    }

    private static String decidable(Decision decision) {
        var open = " and l.proposal <> 'REJECTED' and l.outcome is null";
        return decision == Decision.USE_MATCH
                ? open + " and (l.match_party_id is not null or l.first_line_no is not null)"
                : open;
    }

    void decide(UUID importId, int line, Decision decision) {
        jdbc.update(
                "update import_line set decision = ?, decided_by_hand = true"
                        + " where import_id = ? and line_no = ? and outcome is null",
                decision.name(),
                UuidBytes.of(importId),
                line);
    }

    /** How many lines each rule has touched; a rule that touched none is left out. */
    Map<CleaningRule, Integer> rules(UUID importId) {
        var counts = new EnumMap<CleaningRule, Integer>(CleaningRule.class);
        jdbc.query(
                "select name_rules, count(*) from import_line where import_id = ? and name_rules <> '' group by name_rules",
                row -> {
                    var lines = row.getInt(2);
                    RuleNames.read(row.getString(1)).forEach(rule -> counts.merge(rule, lines, Integer::sum));
                },
                UuidBytes.of(importId));
        return counts;
    }
}
