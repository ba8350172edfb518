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
import org.undersigned.base.ui.Numbers;
import org.undersigned.base.ui.Panel;
import org.undersigned.roster.EditionFacts;

/** The editions of a campaign, newest first, without their names. */
final class EditionList extends Composite<Div> {

    EditionList(List<EditionFacts> editions, Map<UUID, String> names, Instants instants) {
        var panel = new Panel(text("roster.ui.editions"));
        if (editions.isEmpty()) {
            panel.show(new Paragraph(text("roster.ui.editions.none")));
        } else {
            var list = new OrderedList();
            list.addClassName("edition-list");
            editions.forEach(edition -> list.add(item(edition, names, instants)));
            panel.show(list);
        }
        getContent().add(panel);
    }

    private static ListItem item(EditionFacts edition, Map<UUID, String> names, Instants instants) {
        var title = RosterNavigation.linkToEdition(edition.label(), edition.id());
        title.addClassName("printed");
        var line = new Div(title, EditionStates.badge(edition.state()));
        line.addClassName("edition-line");
        return new ListItem(line, about(edition, names, instants));
    }

    private static Component about(EditionFacts edition, Map<UUID, String> names, Instants instants) {
        var by = names.getOrDefault(edition.sealedBy(), text("roster.ui.unknown-user"));
        var about = new Div(
                Numbers.figures(text(
                        "roster.ui.editions.about",
                        edition.count().total(),
                        label(edition.choice().scope()),
                        by)),
                new Span(" "),
                instants.label(edition.asOf()));
        about.addClassName("edition-about");
        return about;
    }
}
