package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
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

/**
 * Above the rows of a register: the search field, the filters, how many rows they let through, and which columns are
 * shown. In a narrow window the filters are folded behind a button that says how many are set.
 */
final class RegisterToolbar extends Composite<Div> {

    private static final int SEARCH_PAUSE_MILLIS = 250;
    private static final String FILTERS_ID = "register-filters";

    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Button fold;
    private final Button clear;
    private final Span count = new Span();
    private final List<FilterChip<?>> chips = new ArrayList<>();
    private final List<HasValue<?, ?>> tools = new ArrayList<>();
    private boolean isUnfolded;
    private BiFunction<Integer, Integer, String> countText =
            (matching, all) -> Texts.text("base.ui.register.count", matching, all);

    RegisterToolbar(Component columns, Runnable clearFilters) {
        fold = Buttons.plain("", this::foldOrUnfold);
        clear = Buttons.quiet(Texts.text("base.ui.filter.clear-all"), clearFilters);
        fold.addClassName("register-fold");
        fold.setIcon(Symbol.FILTER.icon());
        fold.getElement().setAttribute("aria-controls", FILTERS_ID).setAttribute("aria-expanded", "false");
        fold.setVisible(false);
        clear.addClassName("register-clear");
        clear.setVisible(false);
        filters.setId(FILTERS_ID);
        filters.addClassName("register-filters");
        filters.add(clear);
        count.addClassName("register-count");
        count.getElement().setAttribute("role", "status");
        search.setVisible(false);
        getContent().addClassName("register-toolbar");
        getContent().add(search, fold, filters, count, columns);
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
        add(chips);
    }

    void tools(Component... components) {
        for (var component : components) {
            if (component instanceof HasValue<?, ?> field) {
                tools.add(field);
            }
        }
        add(components);
    }

    /** Before what clears them. */
    private void add(Component... components) {
        for (var component : components) {
            filters.addComponentAtIndex(filters.getComponentCount() - 1, component);
        }
        fold.setVisible(true);
    }

    /** @param text of the number of rows that match and of all there are */
    void counted(BiFunction<Integer, Integer, String> text) {
        countText = text;
    }

    void count(int matching, int all) {
        count.setText(countText.apply(matching, all));
    }

    /** What was typed into the search field. */
    String typed() {
        return search.getValue();
    }

    /** Sets what was typed, telling nobody. */
    void type(String typed) {
        search.setValue(typed);
    }

    /** @param filtered whether anything but the search keeps rows back */
    void tellFilters(boolean filtered) {
        var set = chips.stream().filter(FilterChip::isOn).count()
                + tools.stream().filter(field -> !field.isEmpty()).count();
        fold.setText(Texts.text("base.ui.filter.fold", set));
        clear.setVisible(filtered);
    }

    /** Empties the filters, telling nobody. */
    void clearFilters() {
        chips.forEach(chip -> chip.choose(Set.of()));
    }

    /** Empties search and filters, telling nobody. */
    void clear() {
        clearFilters();
        search.clear();
    }

    private void foldOrUnfold() {
        isUnfolded = !isUnfolded;
        filters.setClassName("register-filters-open", isUnfolded);
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(isUnfolded));
    }
}
