package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.DayEvidence;
import org.undersigned.intake.field.DayOrder;
import org.undersigned.intake.field.Field;

/**
 * What is seen of a sheet before its rows are read as anything.
 *
 * @param headings the cells of the header row, with empty ones up to the last column that holds something; all empty
 *     where there is no header row
 * @param rows how many rows lie below the header row, or in all where there is none
 * @param byContent what the columns of a sheet without headings are guessed to be; empty for one with headings
 * @param days what the values of each column tell of what comes first in days
 */
record SheetTop(
        String sheet, List<String> headings, int rows, List<@Nullable Field> byContent, List<DayEvidence> days) {

    SheetTop {
        headings = List.copyOf(headings);
        days = List.copyOf(days);
        byContent = Collections.unmodifiableList(new ArrayList<>(byContent));
    }

    ImportPlan guess() {
        var plan = ImportPlan.guess(headings);
        return ordered(byContent.isEmpty() ? plan : plan.reading(byContent));
    }

    /** What the file tells itself counts more than what is remembered; where it contradicts itself, nothing does. */
    ImportPlan ordered(ImportPlan remembered) {
        var orders = new ArrayList<@Nullable DayOrder>(remembered.dayOrders());
        for (var column = 0; column < orders.size(); column++) {
            var evidence = days.get(column);
            if (evidence.isContradictory() || evidence.told().isPresent()) {
                orders.set(column, evidence.told().orElse(null));
            }
        }
        return remembered.ordering(orders);
    }
}
