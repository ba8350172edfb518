package org.undersigned.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.undersigned.base.Texts;

/** The steps of an import, of which one is at hand. From the review there is a way back to the columns. */
final class StepLine extends Composite<OrderedList> {

    StepLine(UUID id, Step current) {
        getContent().addClassName("intake-steps");
        for (var step : Step.values()) {
            getContent().add(item(id, step, current));
        }
    }

    private static ListItem item(UUID id, Step step, Step current) {
        var item = new ListItem(label(id, step, current));
        item.setClassName("intake-step-done", step.compareTo(current) < 0);
        if (step == current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static Component label(UUID id, Step step, Step current) {
        return step == Step.COLUMNS && current == Step.REVIEW
                ? IntakeNavigation.linkToColumns(Texts.label(step), id)
                : new Span(Texts.label(step));
    }
}
