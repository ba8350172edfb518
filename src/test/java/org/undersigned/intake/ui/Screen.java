package org.undersigned.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;

/** What tests look at and press on the screens of imports. */
final class Screen {

    private Screen() {}

    /** What can be read on the page, in the order in which it stands there. */
    static String text() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    static void press(String key, Object... arguments) {
        var text = Texts.text(key, arguments);
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static void pressInDialog(String key) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(Texts.text(key))));
    }

    /** The decision beside the list. */
    static void decide(String label) {
        _click(_get(_get(LineDetail.class), NativeButton.class, spec -> spec.withText(label)));
    }

    static int buttons(String key, Object... arguments) {
        var text = Texts.text(key, arguments);
        return _find(Button.class, spec -> spec.withText(text)).size();
    }

    @SuppressWarnings("unchecked")
    static <T> Grid<T> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    static <T> Select<T> select(String key) {
        return _get(Select.class, spec -> spec.withLabel(Texts.text(key)));
    }

    /** What a filter of a register lets through. */
    @SuppressWarnings("unchecked")
    static <T> CheckboxGroup<T> choice(String key) {
        var label = Optional.of(Texts.text(key));
        var filter = _find(Popover.class).stream()
                .filter(popover -> label.equals(popover.getAriaLabel()))
                .findFirst()
                .orElseThrow();
        filter.open();
        return _get(filter, CheckboxGroup.class);
    }
}
