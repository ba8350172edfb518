package org.undersigned.intake;

import java.util.List;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.Row;

/** The cells of a line as the plan of its import reads them. */
record LineReading(ImportPlan plan, List<String> cells) implements Row {

    @Override
    public String value(Field field) {
        return plan.value(cells, field);
    }

    @Override
    public List<String> values(Field field) {
        return plan.values(cells, field);
    }
}
