package org.undersigned.base.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.RecordField;

/** How the fields of a record and what they hold are said to a person. */
final class ValueWords {

    private final Map<String, Function<Object, String>> byName = new HashMap<>();
    private final Map<Class<?>, Function<Object, String>> byType = new LinkedHashMap<>();

    <V> void say(Class<V> type, Function<? super V, String> words) {
        byType.put(type, value -> words.apply(type.cast(value)));
    }

    /** For the entries of one field, where their type does not tell what they are. */
    <V> void say(String field, Class<V> type, Function<? super V, String> words) {
        byName.put(field, value -> words.apply(type.cast(value)));
    }

    static String label(RecordField field) {
        return Texts.label(field.component())
                .orElseThrow(() -> new IllegalStateException("No label for " + field.component()));
    }

    /** An entry a line where there are several. */
    String of(RecordField field, @Nullable Object value) {
        var words = lines(byName.getOrDefault(field.name(), this::one), value);
        return words.isBlank() ? Texts.text("base.ui.conflict.nothing") : words;
    }

    private String lines(Function<Object, String> entry, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> entries -> joined(entries.stream().map(entry));
            case Map<?, ?> pairs ->
                joined(pairs.entrySet().stream()
                        .map(pair -> Texts.text(
                                "base.ui.conflict.pair", entry.apply(pair.getKey()), entry.apply(pair.getValue()))));
            default -> entry.apply(value);
        };
    }

    private static String joined(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private String one(Object value) {
        return byType.entrySet().stream()
                .filter(known -> known.getKey().isInstance(value))
                .findFirst()
                .map(known -> known.getValue().apply(value))
                .orElseGet(() -> usual(value));
    }

    private static String usual(Object value) {
        return switch (value) {
            case Enum<?> constant -> Texts.label(constant);
            case Boolean answer -> Texts.text(answer ? "base.ui.conflict.yes" : "base.ui.conflict.no");
            case LocalDate date -> Instants.date(date);
            default -> value.toString();
        };
    }
}
