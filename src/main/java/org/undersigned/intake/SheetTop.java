package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.Field;

/**
 * What is seen of a sheet before its rows are read as anything.
 *
 * @param headings the cells of the header row, with empty ones up to the last column that holds something; all empty
 *     where there is no header row
 * @param rows how many rows lie below the header row, or in all where there is none
 * @param byContent what the columns of a sheet without headings are guessed to be; empty for one with headings
 */
record SheetTop(String sheet, List<String> headings, int rows, List<@Nullable Field> byContent) {

    SheetTop {
        headings = List.copyOf(headings);
        byContent = Collections.unmodifiableList(new ArrayList<>(byContent));
    }

    ImportPlan guess() {
        var plan = ImportPlan.guess(headings);
        return byContent.isEmpty() ? plan : plan.reading(byContent);
    }
}
