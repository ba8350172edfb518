package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.undersigned.base.Texts;

/** Above the rows of a register: the search field, the filters, and how many rows they let through. */
final class RegisterToolbar extends Composite<Div> {

    private static final int SEARCH_PAUSE_MILLIS = 250;

    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Span count = new Span();
    private final List<FilterChip<?>> chips = new ArrayList<>();
    private BiFunction<Integer, Integer, String> countText =
            (matching, all) -> Texts.text("base.ui.register.count", matching, all);

    RegisterToolbar() {
        getContent().addClassName("register-toolbar");
        filters.addClassName("register-filters");
        count.addClassName("register-count");
        count.getElement().setAttribute("role", "status");
        search.setVisible(false);
        getContent().add(search, filters, count);
    }

    void search(String placeholder, Consumer<String> typed) {
        search.setPlaceholder(placeholder);
        search.setAriaLabel(placeholder);
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.addClassName("register-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_PAUSE_MILLIS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
        search.setVisible(true);
    }

    void filters(FilterChip<?>... chips) {
        this.chips.addAll(List.of(chips));
        filters.add(chips);
    }

    void tools(Component... components) {
        filters.add(components);
    }

    /** @param text of the number of rows that match and of all there are */
    void counted(BiFunction<Integer, Integer, String> text) {
        countText = text;
    }

    void count(int matching, int all) {
        count.setText(countText.apply(matching, all));
    }

    /** Sets what was typed, telling nobody. */
    void type(String typed) {
        search.setValue(typed);
    }

    /** Empties search and filters, telling nobody. */
    void clear() {
        chips.forEach(chip -> chip.choose(Set.of()));
        search.clear();
    }
}
