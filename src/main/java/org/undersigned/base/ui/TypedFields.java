package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the fields below a component hold, by their labels; of several with one label each has its number. */
final class TypedFields {

    private static final String ROWS = "#";

    /** One value may bring further fields, or propose what others hold. */
    private static final int ROUNDS = 4;

    private TypedFields() {}

    static Map<String, List<String>> in(Component root) {
        var typed = new LinkedHashMap<String, List<String>>();
        growing(root).ifPresent(form -> typed.put(ROWS, List.of(String.valueOf(form.rows()))));
        each(root, (name, field) -> FieldText.of(field).ifPresent(text -> typed.put(name, text)));
        return typed;
    }

    static void into(Component root, Map<String, List<String>> typed) {
        var rows = typed.getOrDefault(ROWS, List.of());
        growing(root).ifPresent(form -> rows.forEach(number -> form.growTo(Integer.parseInt(number))));
        for (var round = 0; round < ROUNDS && !in(root).equals(typed); round++) {
            each(root, (name, field) -> fill(field, typed.get(name)));
        }
    }

    private static void fill(HasValue<?, ?> field, @Nullable List<String> text) {
        if (text != null
                && FieldText.of(field).filter(held -> !held.equals(text)).isPresent()) {
            FieldText.set(field, text);
        }
    }

    private static Optional<GrowingForm> growing(Component component) {
        return component instanceof GrowingForm form
                ? Optional.of(form)
                : component
                        .getChildren()
                        .flatMap(child -> growing(child).stream())
                        .findFirst();
    }

    private static void each(Component root, BiConsumer<String, HasValue<?, ?>> visitor) {
        var met = new HashMap<String, Integer>();
        fields(root).toList().forEach(field -> {
            var label = label((Component) field);
            visitor.accept(label + " " + met.merge(label, 1, Integer::sum), field);
        });
    }

    private static Stream<HasValue<?, ?>> fields(Component component) {
        return component instanceof HasValue<?, ?> field
                ? Stream.of(field)
                : component.getChildren().flatMap(TypedFields::fields);
    }

    private static String label(Component field) {
        var label = field instanceof HasLabel labelled ? labelled.getLabel() : null;
        return label == null ? field.getClass().getSimpleName() : label;
    }
}
