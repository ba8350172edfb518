package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;

/** Asks at the end of a toolbar which columns the list shows; remembered where the list has a name. */
final class ColumnChoice extends Composite<Div> {

    private final ShownColumns<?> columns;
    private final CheckboxGroup<String> choice = new CheckboxGroup<>();
    private final Paragraph leftOut = new Paragraph();
    private final Button standard = Buttons.quiet(Texts.text("base.ui.columns.standard"), this::chooseStandard);
    private @Nullable ColumnMemory memory;

    ColumnChoice(ShownColumns<?> columns) {
        this.columns = columns;
        var label = Texts.text("base.ui.columns.choose");
        var opener = Buttons.icon(Symbol.COLUMNS, label, () -> {});
        choice.setAriaLabel(label);
        var content = new Div(choice, leftOut, standard);
        content.addClassNames("filter-choice", "column-choice");
        var popover = new Popover(content);

        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show();
            }
        });
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });

        leftOut.addClassName("column-choice-left-out");
        popover.setTarget(opener);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setAriaLabel(label);
        getContent().addClassName("register-columns");
        getContent().add(opener, popover);
    }

    /** Keeps the choice under a name of the list, and takes up the one that is kept. */
    void remember(String list) {
        memory = new ColumnMemory(list);
        memory.recall(columns::switchOver);
    }

    private void choose(Set<String> headers) {
        columns.want(headers);
        if (memory != null) {
            memory.keep(columns.switched());
        }
        tell();
    }

    private void chooseStandard() {
        columns.switchOver(Set.of());
        choice.setValue(columns.wanted());
        choose(columns.wanted());
    }

    private void show() {
        choice.setItems(columns.offered());
        choice.setValue(columns.wanted());
        tell();
    }

    private void tell() {
        var without = columns.leftOut();
        leftOut.setText(Texts.text("base.ui.columns.left-out", without.size()));
        leftOut.setVisible(!without.isEmpty());
        standard.setEnabled(!columns.switched().isEmpty());
    }
}
