package org.undersigned.intake.working;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.Row;

/**
 * A row of a working sheet as it was when the sheet was taken.
 *
 * @param cells what stood in the sheet, by what its columns are read as; empty cells are left out
 */
public record WorkingRow(String rowKey, UUID party, Map<Field, String> cells) implements Row {

    public WorkingRow {
        cells = Map.copyOf(cells);
    }

    @Override
    public String value(Field field) {
        return cells.getOrDefault(field, "").strip();
    }

    @Override
    public List<String> values(Field field) {
        return field.valuesIn(value(field)).stream().distinct().toList();
    }
}
