package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.undersigned.base.ui.FactList;
import org.undersigned.intake.ImportLine;

/** One line beside the list: what stood in the file, and what comes of it. */
final class LineDetail extends Composite<Div> {

    /**
     * @param columns what they are called
     * @param comes what is proposed and decided, or what came of it
     */
    LineDetail(List<String> columns, ImportLine line, Component comes) {
        var title = new H2(LineTexts.name(line));
        title.addClassName("printed");
        var head = new Div(title);
        head.addClassName("detail-head");
        getContent().addClassName("register-detail");
        getContent().add(head, comes);
        getContent().add(new H3(text("intake.ui.row-in-file", line.row())), cells(columns, line));
    }

    private static FactList cells(List<String> columns, ImportLine line) {
        var cells = new FactList();
        for (var column = 0; column < line.cells().size(); column++) {
            if (!line.cells().get(column).isBlank()) {
                cells.add(columns.get(column), line.cells().get(column));
            }
        }
        return cells;
    }
}
