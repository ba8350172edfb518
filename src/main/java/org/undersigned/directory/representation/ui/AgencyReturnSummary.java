package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.undersigned.base.ui.Instants;
import org.undersigned.directory.representation.AgencyReturnPreview;
import org.undersigned.directory.representation.AgencyReturnPreview.Fate;
import org.undersigned.directory.representation.AgencyReturnPreview.Line;

/** Which clients go back when a move to another agency is taken back, and which stay and why. */
final class AgencyReturnSummary extends Composite<Div> {

    private final Instants instants;

    AgencyReturnSummary(AgencyReturnPreview preview, Instants instants) {
        this.instants = instants;
        getContent().addClassName("undo-summary");
        getContent().add(new Paragraph(text("directory.move.undo.text", preview.agency())));
        add("directory.move.undo.goes-back", preview.goingBack(), Line::client);
        add("directory.move.undo.stays", preview.staying(), this::stays);
    }

    private void add(String heading, List<Line> lines, Function<Line, String> sentence) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(sentence.apply(line))));
            getContent().add(new Paragraph(text(heading, lines.size())), list);
        }
    }

    private String stays(Line line) {
        var change = line.change();
        if (line.fate() == Fate.SAME_AGAIN) {
            return text("directory.move.undo.same-again", line.client());
        }
        return change == null
                ? text("directory.move.undo.changed", line.client())
                : text("directory.move.undo.changed-by", line.client(), change.by(), instants.text(change.at()));
    }
}
