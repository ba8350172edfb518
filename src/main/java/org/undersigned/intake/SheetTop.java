package org.undersigned.intake;

import java.util.List;

/**
 * What is seen of a sheet before its rows are read as anything.
 *
 * @param headings the cells of the header row, with empty ones up to the last column that holds something
 * @param rows how many rows lie below the header row
 */
record SheetTop(String sheet, List<String> headings, int rows) {

    SheetTop {
        headings = List.copyOf(headings);
    }
}
