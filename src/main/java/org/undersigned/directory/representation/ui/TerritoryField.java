package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.KeptField;
import org.undersigned.directory.representation.Territories;

/** Where something holds: a region or a country that is chosen, or other words that are typed; empty for everywhere. */
final class TerritoryField extends ComboBox<String> implements KeptField {

    private static final Pattern SEPARATOR = Pattern.compile(", ");

    TerritoryField() {
        super(text("directory.call.territory"));
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
        setItems(Stream.concat(
                        SEPARATOR.splitAsStream(text("directory.representation.regions")),
                        Territories.countries().stream())
                .toList());
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        setPlaceholder(text("directory.representation.everywhere"));
    }

    void show(@Nullable String territory) {
        setValue(territory);
    }

    @Override
    public List<String> kept() {
        return isEmpty() ? List.of() : List.of(getValue());
    }

    @Override
    public void restore(List<String> kept) {
        setValue(kept.getFirst());
    }
}
