package org.undersigned.directory.merge.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.undersigned.base.ui.Instants;
import org.undersigned.directory.merge.UnmergePreview;

/** What goes back when a merge is taken back, and what was changed since and stays. */
final class UnmergeSummary extends Composite<Div> {

    UnmergeSummary(UnmergePreview preview, Instants instants) {
        getContent().addClassName("undo-summary");
        getContent().add(new Paragraph(text("directory.merge.undo.text", preview.folded(), preview.kept())));
        var back = preview.goingBack().stream()
                .collect(Collectors.groupingBy(UnmergePreview.Line::what, TreeMap::new, Collectors.counting()));
        if (!back.isEmpty()) {
            var list = new UnorderedList();
            back.forEach(
                    (what, number) -> list.add(new ListItem(text("directory.merge.undo.back", thing(what), number))));
            getContent().add(new Paragraph(text("directory.merge.undo.goes-back", preview.folded())), list);
        }
        if (!preview.staying().isEmpty()) {
            var list = new UnorderedList();
            preview.staying().forEach(line -> list.add(new ListItem(stays(line, instants))));
            getContent().add(new Paragraph(text("directory.merge.undo.stays", preview.kept())), list);
        }
    }

    private static String stays(UnmergePreview.Line line, Instants instants) {
        var thing = line.label().isEmpty()
                ? thing(line.what())
                : text("directory.merge.undo.which", thing(line.what()), line.label());
        return line.by() == null || line.at() == null
                ? text("directory.merge.undo.edited", thing)
                : text("directory.merge.undo.edited-by", thing, line.by(), instants.text(line.at()));
    }

    private static String thing(String what) {
        return text("directory.merge.thing." + what);
    }
}
