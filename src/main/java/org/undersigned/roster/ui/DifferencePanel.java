package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Panel;
import org.undersigned.roster.EditionDifference;
import org.undersigned.roster.EditionFacts;

/** How an edition differs from its predecessor, or from any other that is chosen. */
final class DifferencePanel extends Composite<Div> {

    private final Function<EditionFacts, EditionDifference> difference;
    private final Select<EditionFacts> other = new Select<>();
    private final Div lists = new Div();

    DifferencePanel(
            List<EditionFacts> others, EditionFacts edition, Function<EditionFacts, EditionDifference> difference) {
        this.difference = difference;
        other.addValueChangeListener(chosen -> show(chosen.getValue()));

        other.setLabel(text("roster.ui.difference.with"));
        other.setItems(others);
        other.setItemLabelGenerator(EditionFacts::label);
        other.setWidthFull();
        getContent().add(new Panel(text("roster.ui.difference"), other, lists));

        others.stream()
                .filter(each -> each.id().equals(edition.predecessor()))
                .findFirst()
                .ifPresent(other::setValue);
    }

    private void show(EditionFacts chosen) {
        lists.removeAll();
        Notifications.resultOrRefusal(() -> difference.apply(chosen))
                .ifPresent(found -> lists.add(new DifferenceLists(found)));
    }
}
