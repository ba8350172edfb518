package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.undersigned.base.ui.Instants;
import org.undersigned.outreach.StageChangeRow;

/** The way that a participation has come, the latest step first. */
final class StageSteps extends Composite<OrderedList> {

    StageSteps(List<StageChangeRow> changes, Instants instants) {
        getContent().addClassName("stage-steps");
        changes.forEach(change -> getContent().add(item(change, instants)));
    }

    private static ListItem item(StageChangeRow change, Instants instants) {
        var line = new Div(StageTones.badge(change.to()));
        if (change.from() != null) {
            line.add(new Span(text("outreach.ui.step.from", label(change.from()))));
        }
        line.addClassName("touch-line");
        var item = new ListItem(line);
        if (change.reason() != null) {
            var reason = new Paragraph(change.reason());
            reason.addClassName("touch-note");
            item.add(reason);
        }
        var when = new Div(instants.label(change.at()), new Span(text("outreach.ui.touch.by", change.by())));
        when.addClassName("touch-when");
        item.add(when);
        return item;
    }
}
