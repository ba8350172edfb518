package org.undersigned.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Numbers;
import org.undersigned.intake.LineFilter;

/** How many lines stand where, each number a filter that is chosen by pressing it. */
final class CountChips extends Composite<Div> {

    private final String label;
    private final Consumer<UnaryOperator<LineFilter>> choose;
    private final Map<UnaryOperator<LineFilter>, Button> chips = new LinkedHashMap<>();

    private boolean isCaptioned;

    /** @param choose is given what to do with the filter */
    CountChips(String label, Consumer<UnaryOperator<LineFilter>> choose) {
        this.label = label;
        this.choose = choose;
        getContent().addClassName("count-chips");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /** Shows in front of the numbers what they are of. */
    CountChips captioned() {
        isCaptioned = true;
        return this;
    }

    void clear() {
        chips.clear();
        getContent().removeAll();
        if (isCaptioned) {
            var caption = new Span(label);
            caption.addClassName("count-chips-caption");
            caption.getElement().setAttribute("aria-hidden", "true");
            getContent().add(caption);
        }
    }

    void add(String label, int count, UnaryOperator<LineFilter> narrowing) {
        var chip = Buttons.plain(label + " " + Numbers.text(count), () -> choose.accept(narrowing));
        chip.addClassNames("filter-chip", "figures");
        chips.put(narrowing, chip);
        getContent().add(chip);
    }

    boolean isEmpty() {
        return chips.isEmpty();
    }

    /** Marks the one that the filter comes from. */
    void show(LineFilter filter) {
        chips.forEach((narrowing, chip) -> {
            var isOn = narrowing.apply(filter).equals(filter);
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(isOn));
        });
    }
}
