package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.roster.ExportRow;

/** Who got an edition, in which form, when, from whom. */
final class ExportPanel extends Composite<Div> {

    private final Div buttons = new Div();
    private final Div log = new Div();
    private final Supplier<Component> entries;

    /** @param entries makes the list anew; the buttons stay, since a file may still be on its way through one */
    ExportPanel(Supplier<Component> entries) {
        this.entries = entries;
        buttons.addClassName("export-actions");
        getContent().add(new Panel(text("roster.ui.exports"), buttons, log));
        refresh();
    }

    void give(Component... actions) {
        buttons.add(actions);
    }

    /** Says in the place of the buttons why the edition is given out to nobody. */
    void refuse(Refusal refusal) {
        var why = new Div(new Paragraph(text(refusal.key(), refusal.arguments().toArray())));
        why.addClassNames("roster-notice", "tone-bad");
        buttons.add(why);
    }

    void refresh() {
        log.removeAll();
        log.add(entries.get());
    }

    static Component entries(List<ExportRow> exports, Map<UUID, String> names, Instants instants) {
        return exports.isEmpty() ? new Paragraph(text("roster.ui.exports.none")) : log(exports, names, instants);
    }

    private static Component log(List<ExportRow> exports, Map<UUID, String> names, Instants instants) {
        var log = new OrderedList();
        log.addClassName("export-log");
        exports.forEach(export -> {
            var given = new Div(new Span(export.givenTo()));
            given.addClassName("export-given");
            var about = new Div(
                    new Span(text(
                            "roster.ui.exports.about",
                            label(export.format()),
                            names.getOrDefault(export.by(), text("roster.ui.unknown-user")))),
                    new Span(" "),
                    instants.label(export.at()));
            about.addClassName("edition-about");
            log.add(new ListItem(given, about));
        });
        return log;
    }
}
