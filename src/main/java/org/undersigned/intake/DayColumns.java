package org.undersigned.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.intake.field.DayEvidence;

/** What the columns that a plan reads as days tell of what comes first in them. */
final class DayColumns {

    private final ImportPlan plan;
    private final Map<Integer, DayEvidence> found = new TreeMap<>();

    DayColumns(ImportPlan plan) {
        this.plan = plan;
        for (var column = 0; column < plan.fields().size(); column++) {
            var field = plan.fields().get(column);
            if (field != null && field.isDay()) {
                found.put(column, DayEvidence.NONE);
            }
        }
    }

    void see(SheetRow row) {
        found.replaceAll((column, evidence) -> evidence.with(row.number(), row.cell(column)));
    }

    /** By column, counted from 0. */
    Map<Integer, DayEvidence> found() {
        return found;
    }

    /** @throws Refusal when a column is to be read in another order than its values tell */
    static void check(ImportPlan plan, List<SheetRow> rows) {
        var columns = new DayColumns(plan);
        if (!columns.found.isEmpty()) {
            rows.forEach(columns::see);
            columns.found.forEach((column, evidence) -> check(plan, column, evidence));
        }
    }

    private static void check(ImportPlan plan, int column, DayEvidence evidence) {
        var chosen = plan.dayOrders().get(column);
        var told = evidence.told();
        if (chosen != null && told.isPresent() && told.get() != chosen) {
            var seen = evidence.telling().orElseThrow();
            throw new Refusal(
                    "intake.refused.day-order",
                    plan.columnNames().get(column),
                    seen.said(),
                    seen.row(),
                    Texts.label(told.get()));
        }
    }
}
