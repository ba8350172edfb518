package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;

/**
 * One filter of a register: shows what it lets through, and opens the choice when it is pressed. None chosen is all.
 */
public final class FilterChip<T> extends Composite<Div> {

    private static final int NAMED = 2;

    private final String label;
    private final Function<T, String> itemLabel;
    private final Button chip;
    private final Button all;
    private final Button clear;
    private final CheckboxGroup<T> choice = new CheckboxGroup<>();
    private boolean silent;

    /** @param changed is given the chosen items whenever the user chooses */
    public FilterChip(String label, Collection<T> items, Function<T, String> itemLabel, Consumer<Set<T>> changed) {
        this.label = label;
        this.itemLabel = itemLabel;
        chip = new Button(label);
        all = Buttons.quiet(Texts.text("base.ui.filter.clear"), choice::clear);
        clear = Buttons.icon(Symbol.CLOSE, Texts.text("base.ui.filter.clear-one", label), choice::clear);
        choice.setItems(items);
        choice.setItemLabelGenerator(itemLabel::apply);
        choice.setAriaLabel(label);
        var content = new Div(choice, all);
        content.addClassName("filter-choice");
        var popover = new Popover(content);

        choice.addValueChangeListener(change -> {
            tell();
            if (!silent) {
                changed.accept(choice.getValue());
            }
        });

        chip.addClassName("filter-chip");
        clear.addClassName("filter-chip-clear");
        chip.setSuffixComponent(Symbol.CHEVRON_DOWN.icon());
        popover.setTarget(chip);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setModal(true);
        popover.setAriaLabel(label);
        getContent().addClassName("filter");
        getContent().add(chip, clear, popover);
        tell();
    }

    public Set<T> chosen() {
        return choice.getValue();
    }

    boolean isOn() {
        return !choice.isEmpty();
    }

    /** Sets the choice without telling anybody: the address or a saved view said so. */
    public void choose(Set<T> items) {
        silent = true;
        choice.setValue(items);
        silent = false;
    }

    private void tell() {
        var chosen = choice.getValue();
        chip.setText(
                chosen.isEmpty() ? label : Texts.text("base.ui.filter.chosen", label, chosen.size(), names(chosen)));
        getContent().setClassName("filter-on", !chosen.isEmpty());
        all.setEnabled(!chosen.isEmpty());
        clear.setVisible(!chosen.isEmpty());
    }

    private String names(Set<T> chosen) {
        return chosen.size() > NAMED
                ? ""
                : chosen.stream().map(itemLabel).collect(Collectors.joining(Texts.text("base.ui.filter.separator")));
    }
}
