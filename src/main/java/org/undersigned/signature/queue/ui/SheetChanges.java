package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Stream;
import org.undersigned.signature.SheetChange;
import org.undersigned.signature.SheetPreview;

/** What an answered scope sheet would change, and what of it cannot be read. */
final class SheetChanges extends Composite<Div> {

    SheetChanges(SheetPreview preview) {
        getContent().addClassName("sheet-changes");
        var changing = preview.names().stream().filter(SheetChange::isChange).toList();
        add(
                text("signature.sheet.ui.changes", changing.size()),
                changing.stream().map(SheetChanges::change));
        var same = preview.names().stream()
                .filter(name -> name.refusal() == null && !name.isChange())
                .count();
        if (same > 0) {
            getContent().add(new Paragraph(text("signature.sheet.ui.same", same)));
        }
        preview.names().stream()
                .map(SheetChange::refusal)
                .filter(Objects::nonNull)
                .forEach(refusal -> getContent()
                        .add(new Paragraph(
                                text(refusal.key(), refusal.arguments().toArray()))));
        if (!preview.unread().isEmpty()) {
            add(
                    text("signature.sheet.ui.unread", preview.unread().size()),
                    preview.unread().stream().map(ListItem::new));
        }
        if (!preview.unknown().isEmpty()) {
            getContent()
                    .add(new Paragraph(text(
                            "signature.sheet.ui.unknown",
                            preview.unknown().size(),
                            String.join(text("signature.ui.separator"), preview.unknown()))));
        }
    }

    private void add(String sentence, Stream<ListItem> items) {
        getContent().add(new Paragraph(sentence));
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        if (list.getChildren().findAny().isPresent()) {
            getContent().add(list);
        }
    }

    private static ListItem change(SheetChange change) {
        var name = new Span(change.credited());
        name.addClassName("printed");
        Component uses = new Div(text("signature.sheet.ui.change", change.before(), change.after()));
        return new ListItem(name, uses);
    }
}
