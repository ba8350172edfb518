package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntFunction;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Numbers;
import org.undersigned.base.ui.Panel;

/**
 * The editions of a campaign, newest first, without their names. It stands beside the live list and is no register: the
 * newest few are what one looks for, and older ones are read when somebody asks for them.
 */
final class EditionList extends Composite<Div> {

    /** So many are read at a time. */
    static final int SOME = 10;

    private final int all;
    private final IntFunction<List<ListedEdition>> from;
    private final Instants instants;
    private final OrderedList list = new OrderedList();
    private final Button older = Buttons.quiet(text("roster.ui.editions.older"), this::showOlder);

    /** @param from reads {@value #SOME} editions at most, from an offset on */
    EditionList(int all, IntFunction<List<ListedEdition>> from, Instants instants) {
        this.all = all;
        this.from = from;
        this.instants = instants;
        list.addClassName("edition-list");
        var panel = new Panel(text("roster.ui.editions"));
        if (all == 0) {
            panel.show(new Paragraph(text("roster.ui.editions.none")));
        } else {
            panel.show(list, older);
            showOlder();
        }
        getContent().add(panel);
    }

    private void showOlder() {
        from.apply(list.getComponentCount()).forEach(edition -> list.add(item(edition)));
        older.setVisible(list.getComponentCount() < all);
    }

    private ListItem item(ListedEdition listed) {
        var edition = listed.facts();
        var title = RosterNavigation.linkToEdition(edition.label(), edition.id());
        title.addClassName("printed");
        var line = new Div(title);
        line.add(EditionStates.badges(edition.state(), listed.held()));
        line.addClassName("edition-line");
        return new ListItem(line, about(listed));
    }

    private Component about(ListedEdition listed) {
        var edition = listed.facts();
        var about = new Div(
                Numbers.figures(text(
                        "roster.ui.editions.about",
                        edition.count().total(),
                        label(edition.choice().scope()),
                        listed.sealedBy())),
                new Span(" "),
                instants.label(edition.asOf()));
        about.addClassName("edition-about");
        return about;
    }
}
