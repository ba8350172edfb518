package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.undersigned.base.name.Folding;
import org.undersigned.base.store.UuidBytes;

/**
 * Which lines a filter finds, as the database is asked for them.
 *
 * @param sql of lines that are called l
 * @param arguments of its question marks; more may be added
 */
record LineCondition(String sql, List<Object> arguments) {

    /** Which changes, c, of lines, l, are counted: those of records that are there, and what is said in vain. */
    static final String COUNTED = """
            c.effect in ('UNREAD', 'UNOPENED', 'UNCLEAR', 'UNSIGNED', 'UNHELD',
                    'CONFIRMED')
                or c.effect in ('ADDS', 'REPLACES', 'CONFLICTS') and l.match_party_id is not null
            """;

    static LineCondition of(LineFilter filter) {
        var parts = new ArrayList<String>(List.of("l.import_id = ?"));
        var arguments = new ArrayList<Object>();
        arguments.add(UuidBytes.of(filter.importId()));
        if (filter.proposal() != null) {
            parts.add("l.proposal = ?");
            arguments.add(filter.proposal().name());
        }
        if (!filter.problems().isEmpty()) {
            var any = Collections.nCopies(filter.problems().size(), "?");
            parts.add("l.problem in (" + String.join(", ", any) + ")");
            filter.problems().forEach(problem -> arguments.add(problem.name()));
        }
        if (filter.outcome() != null) {
            parts.add("l.outcome = ?");
            arguments.add(filter.outcome().name());
        }
        if (filter.field() != null || filter.effect() != null) {
            parts.add("exists (select 1 from import_change c where " + change(filter, arguments) + ")");
        }
        if (filter.came() != null) {
            parts.add(
                    "exists (select 1 from import_change c where c.import_id = l.import_id and c.line_no = l.line_no and "
                            + filter.came().sql() + ")");
        }
        if (filter.undecided()) {
            parts.add("l.decision is null and l.proposal <> 'REJECTED'");
        }
        if (!filter.rules().isEmpty()) {
            var any = Collections.nCopies(filter.rules().size(), "l.name_rules like ?");
            parts.add("(" + String.join(" or ", any) + ")");
            filter.rules().forEach(rule -> arguments.add("%" + RuleNames.written(List.of(rule)) + "%"));
        }
        for (var word : Folding.words(filter.text())) {
            parts.add("l.folded like ? escape '!'");
            arguments.add("%" + literal(word) + "%");
        }
        return new LineCondition(String.join(" and ", parts), arguments);
    }

    /** Changes of records that are there, and what is said in vain. */
    private static String change(LineFilter filter, List<Object> arguments) {
        var parts = new ArrayList<String>();
        parts.add("c.import_id = l.import_id and c.line_no = l.line_no");
        parts.add("(" + COUNTED + ")");
        if (filter.field() != null) {
            parts.add("c.field = ?");
            arguments.add(filter.field().name());
        }
        if (filter.effect() != null) {
            parts.add("c.effect = ?");
            arguments.add(filter.effect().name());
        }
        return String.join(" and ", parts);
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
