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

    static SheetRow trimmed(int number, List<String> cells) {
        var end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return new SheetRow(number, cells.subList(0, end));
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }
}
