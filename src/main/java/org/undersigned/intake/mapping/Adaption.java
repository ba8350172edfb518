package org.undersigned.intake.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.field.DayOrder;
import org.undersigned.intake.field.Field;

/**
 * Reads a file as another one of its source was read. A column with the same heading is read as the same; one that is
 * new is read as its heading suggests, where no other column is, and so is one that says who may see addresses. What
 * was said of all its rows at once, their kind and their discipline, holds for a file with the same headings alone:
 * another one may list somebody else.
 */
public final class Adaption {

    private Adaption() {}

    /**
     * @param before how the other file was read, as it was kept
     * @param suggested how this one would be read by its headings alone
     */
    public static ImportPlan of(ImportPlan before, ImportPlan suggested) {
        var headings = suggested.headings();
        var known = HeadingKeys.byKey(before.headings(), before.fields());
        var keys = HeadingKeys.of(HeadingKeys.kept(headings));
        var free = EnumSet.allOf(Field.class);
        var fields = new ArrayList<@Nullable Field>();
        for (var key : keys) {
            var field = known.get(key);
            fields.add(field != null && takes(free, field) ? field : null);
        }
        for (var column = 0; column < headings.size(); column++) {
            var guess = suggested.fields().get(column);
            var isOpen = !known.containsKey(keys.get(column)) || fields.get(column) == null && isVisibility(guess);
            if (isOpen && guess != null && takes(free, guess)) {
                fields.set(column, guess);
            }
        }
        var orders = HeadingKeys.byKey(before.headings(), before.dayOrders());
        var alike = HeadingKeys.overlap(HeadingKeys.kept(headings), before.headings()) == 1;
        return before.ofAll(alike ? before.kind() : null, alike ? before.discipline() : null)
                .with(suggested
                        .columns()
                        .reading(withName(fields, suggested.fields(), free))
                        .ordering(keys.stream()
                                .<@Nullable DayOrder>map(orders::get)
                                .toList()));
    }

    private static boolean isVisibility(@Nullable Field field) {
        return field != null && field.isVisibility();
    }

    /** Whether one more column may be read as a field. */
    private static boolean takes(EnumSet<Field> free, Field field) {
        return free.remove(field) || field.mayRepeat();
    }

    /** Where the column of the names is not there any more, another one may be read as it. */
    private static List<@Nullable Field> withName(
            List<@Nullable Field> fields, List<@Nullable Field> suggested, EnumSet<Field> free) {
        var column = suggested.indexOf(Field.NAME);
        if (free.contains(Field.NAME) && column >= 0) {
            fields.set(column, Field.NAME);
        }
        return fields;
    }
}
