package org.undersigned.base.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.provider.HasListDataView;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The value of a field as text, and back again. A choice is known by its name; one that is gone stays unchosen. */
final class FieldText {

    private FieldText() {}

    /** Nothing of a password, which is written down nowhere. */
    static Optional<List<String>> of(HasValue<?, ?> field) {
        return switch (field) {
            case PasswordField secret -> Optional.empty();
            case KeptField own -> Optional.of(own.kept());
            default -> Optional.of(field.isEmpty() ? List.of() : words(field.getValue()));
        };
    }

    static void set(HasValue<?, ?> field, List<String> kept) {
        if (kept.isEmpty()) {
            field.clear();
            return;
        }
        switch (field) {
            case KeptField own -> own.restore(kept);
            case Checkbox box -> box.setValue(Boolean.valueOf(kept.getFirst()));
            case DatePicker day -> day.setValue(LocalDate.parse(kept.getFirst()));
            case DateTimePicker time -> time.setValue(LocalDateTime.parse(kept.getFirst()));
            case IntegerField number -> number.setValue(Integer.valueOf(kept.getFirst()));
            case HasListDataView<?, ?> choice -> choose(field, choice, kept);
            default -> setText(field, kept.getFirst());
        }
    }

    private static List<String> words(Object value) {
        return value instanceof Collection<?> chosen
                ? chosen.stream().map(FieldText::word).toList()
                : List.of(word(value));
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static void choose(HasValue<?, ?> field, HasListDataView<?, ?> choice, List<String> kept) {
        var offered = choice.getListDataView()
                .getItems()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(FieldText::word, Function.<Object>identity(), (one, same) -> one));
        var takesWords = offered.values().stream().allMatch(String.class::isInstance);
        var chosen = kept.stream()
                .map(word -> takesWords ? word : offered.get(word))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (field.getEmptyValue() instanceof Set<?>) {
            setAny(field, chosen);
        } else if (!chosen.isEmpty()) {
            setAny(field, chosen.getFirst());
        }
    }

    private static void setText(HasValue<?, ?> field, String text) {
        if (field.getEmptyValue() instanceof String) {
            setAny(field, text);
        }
    }

    @SuppressWarnings("unchecked")
    private static void setAny(HasValue<?, ?> field, Object value) {
        ((HasValue<?, Object>) field).setValue(value);
    }
}
