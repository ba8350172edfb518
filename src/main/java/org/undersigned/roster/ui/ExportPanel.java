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
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.roster.ExportRow;

/** Who got an edition, in which form, when, from whom. */
final class ExportPanel extends Composite<Div> {

    ExportPanel(List<ExportRow> exports, Map<UUID, String> names, Instants instants, Component... actions) {
        var buttons = new Div(actions);
        buttons.addClassName("export-actions");
        var panel = new Panel(text("roster.ui.exports"));
        panel.show(
                buttons,
                exports.isEmpty() ? new Paragraph(text("roster.ui.exports.none")) : log(exports, names, instants));
        getContent().add(panel);
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
                            names.getOrDefault(export.by(), text("signature.ui.unknown-user")))),
                    new Span(" "),
                    instants.label(export.at()));
            about.addClassName("edition-about");
            log.add(new ListItem(given, about));
        });
        return log;
    }
}
