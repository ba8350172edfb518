package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.undersigned.intake.HomelessColumns;
import org.undersigned.intake.ImportPlan;

/** Says which columns would not be entered as they are read, and what to do about it. */
final class ColumnNotices extends Composite<Div> {

    ColumnNotices() {
        getContent().addClassName("intake-alarms");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(ImportPlan plan) {
        getContent().removeAll();
        for (var reason : HomelessColumns.values()) {
            var columns = reason.in(plan);
            if (!columns.isEmpty()) {
                getContent()
                        .add(new Paragraph(text("intake.ui.homeless." + reason, names(plan, columns), columns.size())));
            }
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    private static String names(ImportPlan plan, List<Integer> columns) {
        var names = plan.columnNames();
        return columns.stream()
                .map(column -> text(
                        "intake.ui.homeless.column",
                        names.get(column),
                        label(Objects.requireNonNull(plan.fields().get(column)))))
                .collect(Collectors.joining(text("intake.ui.comma")));
    }
}
