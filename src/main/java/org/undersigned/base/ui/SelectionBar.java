package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.undersigned.base.Texts;

/** Stands in for the toolbar's filters while rows are selected: how many, and what can be done with them. */
final class SelectionBar extends Composite<Div> {

    private final Span count = new Span();
    private final Div actions = new Div();
    private final Button all;
    private final List<Runnable> labels = new ArrayList<>();
    private int selected;

    SelectionBar(Runnable selectAll, Runnable clear) {
        all = Buttons.quiet("", selectAll);
        actions.addClassName("selection-actions");
        count.addClassName("selection-count");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("selection-bar");
        getContent().add(count, all, actions, Buttons.quiet(Texts.text("base.ui.selection.clear"), clear));
        getContent().setVisible(false);
    }

    /** @param text the verb with the number of what is selected: "Confirm 12 signatures" */
    void add(IntFunction<String> text, Runnable action) {
        var button = Buttons.working("", action);
        labels.add(() -> button.setText(text.apply(selected)));
        actions.add(button);
    }

    /** @param matching how many can be selected */
    void show(int selected, int matching) {
        this.selected = selected;
        count.setText(Texts.text("base.ui.selection.count", selected));
        all.setText(Texts.text("base.ui.selection.all", matching));
        all.setVisible(selected < matching);
        labels.forEach(Runnable::run);
        getContent().setVisible(selected > 0);
    }
}
