package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.PrintedName;
import org.undersigned.press.HonoursSaid;
import org.undersigned.press.HonoursSaid.Holder;

/** The honours of those on the list: how many have each, who, and where that can be read. */
final class HonourSayings extends Composite<Panel> {

    private final List<HonoursSaid> honours;

    HonourSayings(List<HonoursSaid> honours) {
        this.honours = honours;
    }

    @Override
    protected Panel initContent() {
        var panel = new Panel(text("press.desk.ui.honours"));
        panel.show(
                honours.isEmpty()
                        ? new Component[] {new Paragraph(text("press.desk.ui.honours.none"))}
                        : honours.stream().map(HonourSayings::saying).toArray(Component[]::new));
        return panel;
    }

    private static Component saying(HonoursSaid said) {
        var holders = new UnorderedList();
        said.holders().stream().map(HonourSayings::holder).forEach(holders::add);
        var checked = said.checked();
        var details = new Details(text("press.desk.ui.honour", said.honour(), checked.size()), holders);
        if (!checked.isEmpty()) {
            details.add(copy(said.honour(), checked));
        }
        details.addClassName("desk-honour");
        return details;
    }

    private static CopyButton copy(String honour, List<Holder> checked) {
        var names = checked.stream().map(Holder::credited).collect(Collectors.joining(text("press.separator")));
        return new CopyButton(text("press.desk.ui.copy"), text("press.desk.ui.honour.copied", honour, names));
    }

    private static ListItem holder(Holder holder) {
        var checkedOn = holder.checkedOn();
        var source = new Span(
                checkedOn == null
                        ? text("press.desk.ui.honour.unchecked", holder.source())
                        : text("press.desk.ui.honour.source", holder.source(), Instants.date(checkedOn)));
        source.addClassName("desk-source");
        return new ListItem(new PrintedName(holder.credited()), source);
    }
}
