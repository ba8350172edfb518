package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportLine;

/** One line beside the list: what stood in the file, and what comes of it. */
final class LineDetail extends Composite<Div> {

    private final List<String> columns;
    private final @Nullable Instant goneAt;

    /**
     * @param facts of the import, for what the columns are called and whether the rows are still there
     * @param comes what is proposed and decided, or what came of it
     */
    LineDetail(ImportFacts facts, ImportLine line, Component comes) {
        this.columns = facts.plan().columnNames();
        this.goneAt = facts.rowsGoneAt();
        var title = new H2(LineTexts.name(line));
        title.addClassName("printed");
        var head = new Div(title);
        head.addClassName("detail-head");
        getContent().addClassName("register-detail");
        getContent().add(head, comes);
        addCells("intake.ui.row-in-file", line);
    }

    /** How the cells of the line were read, where they were not read just as they stand. */
    LineDetail tell(List<String> sentences) {
        sentences.reversed().forEach(sentence -> {
            var told = new Paragraph(sentence);
            told.addClassName("line-told");
            getContent().addComponentAtIndex(1, told);
        });
        return this;
    }

    /** What stands in the row that may be of the same party, or is of it and says otherwise. */
    void compareWith(ImportLine line, ImportLine other) {
        addCells(line.match() == null ? "intake.ui.earlier-row" : "intake.ui.other-row", other);
    }

    private void addCells(String heading, ImportLine line) {
        getContent()
                .add(
                        new H3(text(heading, line.row())),
                        goneAt == null ? cells(line) : new Paragraph(text("intake.ui.row-gone", day(goneAt))));
    }

    private static String day(Instant instant) {
        return Instants.date(Instants.day(instant));
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
