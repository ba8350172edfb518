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

    private final List<String> columns;

    /**
     * @param columns what they are called
     * @param comes what is proposed and decided, or what came of it
     */
    LineDetail(List<String> columns, ImportLine line, Component comes) {
        this.columns = columns;
        var title = new H2(LineTexts.name(line));
        title.addClassName("printed");
        var head = new Div(title);
        head.addClassName("detail-head");
        getContent().addClassName("register-detail");
        getContent().add(head, comes);
        addCells("intake.ui.row-in-file", line);
    }

    /** What stands in the row that may be of the same party, by which one can tell. */
    void compareWith(ImportLine earlier) {
        addCells("intake.ui.earlier-row", earlier);
    }

    private void addCells(String heading, ImportLine line) {
        getContent().add(new H3(text(heading, line.row())), cells(line));
    }

    private FactList cells(ImportLine line) {
        var cells = new FactList();
        for (var column = 0; column < line.cells().size(); column++) {
            if (!line.cells().get(column).isBlank()) {
                cells.add(columns.get(column), line.cells().get(column));
            }
        }
        return cells;
    }
}
