package org.undersigned.base.sheet;

import java.util.List;

/**
 * One row that holds something, with the number a person sees beside it: Excel's row, or the line on which a CSV record
 * starts. Empty cells at the end are left out.
 */
public record SheetRow(int number, List<String> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text in a column, counted from 0; empty beyond the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }
}
