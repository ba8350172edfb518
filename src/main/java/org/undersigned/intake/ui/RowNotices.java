package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.undersigned.base.ui.Instants;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportService;

/** What is to be known of the rows of a file: that they were dropped, or that one sees only a part of them. */
@org.springframework.stereotype.Component
class RowNotices {

    private final ImportService imports;

    RowNotices(ImportService imports) {
        this.imports = imports;
    }

    Stream<Component> of(ImportFacts facts, Instants instants) {
        if (facts.rowsGoneAt() != null) {
            var isOpen = !facts.state().isBeyondReview();
            return Stream.of(notice(
                    text("intake.ui.rows-gone.title", instants.date(facts.rowsGoneAt())),
                    text(isOpen ? "intake.ui.rows-gone.open" : "intake.ui.rows-gone.done")));
        }
        return imports.showsAllCells(facts.id()) ? Stream.empty() : Stream.of(notice(text("intake.ui.cells-hidden")));
    }

    private static Component notice(String... sentences) {
        var notice = new Div();
        Stream.of(sentences).map(Paragraph::new).forEach(notice::add);
        notice.addClassName("intake-notice");
        return notice;
    }
}
