package org.undersigned.intake;

import java.util.List;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.Row;

/**
 * The cells of a line as the plan of its import reads them.
 *
 * @param isShared whether the row names two persons: what can be only of one of them is then of neither
 */
record LineReading(ImportPlan plan, List<String> cells, boolean isShared) implements Row {

    static LineReading of(ImportPlan plan, ImportLine line) {
        return new LineReading(plan, line.cells(), line.sharesItsRow());
    }

    @Override
    public String value(Field field) {
        return isShared && field.isOfOne() ? "" : plan.value(cells, field);
    }

    @Override
    public Visibility visibility() {
        return plan.visibility();
    }

    @Override
    public List<String> spoilt(Field field) {
        return plan.spoilt(cells, field);
    }

    @Override
    public List<String> values(Field field) {
        return isShared && field.isOfOne() ? List.of() : plan.values(cells, field);
    }
}
