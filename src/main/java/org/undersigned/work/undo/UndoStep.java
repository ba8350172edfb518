package org.undersigned.work.undo;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row that was changed.
 *
 * @param before null: it was added
 * @param after null: it was taken away
 */
record UndoStep(
        int thing,
        UndoThing named,
        String table,
        Map<String, @Nullable String> key,
        @Nullable Map<String, @Nullable String> before,
        @Nullable Map<String, @Nullable String> after) {

    UndoStep to(@Nullable Map<String, @Nullable String> end) {
        return new UndoStep(thing, named, table, key, before, end);
    }

    /** Whether the row is as the step left it. */
    boolean stands(Optional<Map<String, @Nullable String>> now) {
        return Objects.equals(now.orElse(null), after);
    }
}
