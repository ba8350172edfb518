package org.undersigned.work.undo;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Sha256;

/** A hash by which two records with the same values are the same, also in the next process: sets have an order in it. */
final class RecordHash {

    private RecordHash() {}

    static String of(Record details) {
        return Sha256.hex(text(details));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case Record details ->
                Arrays.stream(details.getClass().getRecordComponents())
                        .map(component -> text(read(component, details)))
                        .collect(Collectors.joining(",", "(", ")"));
            case Set<?> some -> some.stream().map(RecordHash::text).sorted().collect(Collectors.joining(",", "{", "}"));
            case Collection<?> some -> some.stream().map(RecordHash::text).collect(Collectors.joining(",", "[", "]"));
            case Enum<?> constant -> constant.name();
            default -> value.toString().length() + ":" + value;
        };
    }

    private static @Nullable Object read(RecordComponent component, Record details) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(details);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Not readable: " + component, e);
        }
    }
}
