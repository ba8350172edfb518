package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.base.ui.Instants;

/** Ads in insertions, each with where it stands. */
final class PlacementTable extends Composite<Div> {

    PlacementTable(List<PlacementFacts> placements, Map<UUID, NamesAlarm> alarms, Instants instants) {
        if (placements.isEmpty()) {
            getContent().add(new Paragraph(text("advertising.proof.ui.none.here")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("placement-list");
        for (var placement : placements) {
            var line = new Div(
                    PlacementNavigation.linkToPlacement(placement.copyLabel(), placement.id()),
                    PlacementTones.badge(placement));
            line.addClassName("edition-line");
            var alarm = alarms.get(placement.id());
            if (alarm != null) {
                line.add(PlacementNavigation.linkToAlarm(alarm));
            }
            var about = new Div(
                    new Span(placement.insertionLabel()), new Span(" "), instants.label(placement.stateSince()));
            about.addClassName("edition-about");
            list.add(new ListItem(line, about));
        }
        getContent().add(list);
    }
}
