package org.undersigned.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/** The changes of lines as people look through them and choose: counted and chosen many at once. */
@Component
class ChangeReview {

    private final JdbcTemplate jdbc;

    ChangeReview(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many changes of records that are there the lines that a filter finds would make, by field and effect. */
    List<FieldCount> counts(LineFilter filter) {
        var lines = LineCondition.of(ofLines(filter));
        return jdbc.query(
                """
                select c.field, c.effect, c.chosen, c.done_as, l.decision, count(*)
                from import_change c join import_line l on l.import_id = c.import_id and l.line_no = c.line_no
                where %s and (l.match_party_id is not null
                    or c.effect in ('UNREAD', 'UNOPENED', 'UNCLEAR', 'UNSIGNED', 'UNHELD',
                    'CONFIRMED'))
                    and (l.outcome is null or c.done_as is not null)
                group by c.field, c.effect, c.chosen, c.done_as, l.decision
                """.formatted(lines.sql()),
                (row, number) -> new FieldCount(
                        Field.valueOf(row.getString(1)),
                        ChangeEffect.valueOf(row.getString(2)),
                        row.getBoolean(3),
                        StoredLine.value(ChangeResult.class, row.getString(4)),
                        StoredLine.value(Decision.class, row.getString(5)),
                        row.getInt(6)),
                lines.arguments().toArray());
    }

    /**
     * Chooses or leaves what some lines that a filter finds say of one field that would do a thing, in lines that
     * nothing was done to.
     *
     * @param after the number of the last line that had its turn
     */
    Optional<BulkDecisions.Some> chooseSome(
            LineFilter filter, Field field, ChangeEffect effect, boolean chosen, int after) {
        var lines = LineCondition.of(ofLines(filter));
        var open = """
            import_id = ? and field = ? and effect = ? and chosen <> ? and line_no > ? and done_as is null
                and effect in ('ADDS', 'REPLACES', 'CONFLICTS')
                and exists (select 1 from import_line l where l.import_id = import_change.import_id
                    and l.line_no = import_change.line_no and l.outcome is null and %s)
            """.formatted(lines.sql());
        var asked = new ArrayList<Object>(
                List.of(UuidBytes.of(filter.importId()), field.name(), effect.name(), chosen, after));
        asked.addAll(lines.arguments());
        var last = jdbc.queryForObject(
                "select max(batch.line_no) from (select line_no from import_change where " + open
                        + " order by line_no limit ?) batch",
                Integer.class,
                with(asked, ImportLines.BATCH));
        if (last == null) {
            return Optional.empty();
        }
        var arguments = new ArrayList<Object>(List.of(chosen));
        arguments.addAll(asked);
        var changed = jdbc.update(
                "update import_change set chosen = ?, chosen_by_hand = true where " + open + " and line_no <= ?",
                with(arguments, last));
        return Optional.of(new BulkDecisions.Some(last, changed));
    }

    /** How many lines say something of which the same would come, by what is decided about them. */
    List<EffectCount> effects(UUID importId) {
        return jdbc.query(
                """
                select c.effect, case when l.outcome is null then 1 else 0 end as is_open, l.decision,
                    count(distinct l.line_no)
                from import_change c join import_line l on l.import_id = c.import_id and l.line_no = c.line_no
                where c.import_id = ? and (
                """ + LineCondition.COUNTED
                        + ") group by c.effect, case when l.outcome is null then 1 else 0 end, l.decision",
                (row, number) -> new EffectCount(
                        ChangeEffect.valueOf(row.getString(1)),
                        row.getInt(2) == 1,
                        StoredLine.value(Decision.class, row.getString(3)),
                        row.getInt(4)),
                UuidBytes.of(importId));
    }

    /** How many open lines that are decided to be of a party would change what is there of it. */
    int changing(UUID importId) {
        var count = jdbc.queryForObject("""
                select count(distinct l.line_no)
                from import_change c join import_line l on l.import_id = c.import_id and l.line_no = c.line_no
                where c.import_id = ? and l.outcome is null and l.decision = 'USE_MATCH' and l.match_party_id is not null
                    and c.chosen and c.effect in ('ADDS', 'REPLACES', 'CONFLICTS')
                """, Integer.class, UuidBytes.of(importId));
        return count == null ? 0 : count;
    }

    private static Object[] with(List<Object> arguments, Object last) {
        var all = new ArrayList<>(arguments);
        all.add(last);
        return all.toArray();
    }

    /** What is looked for in the changes themselves is asked of them. */
    private static LineFilter ofLines(LineFilter filter) {
        return filter.withField(null).withEffect(null).withCame(null);
    }
}
