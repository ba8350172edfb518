package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Paper;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.NameGroup;
import org.undersigned.roster.OrderPreview;
import org.undersigned.roster.Ordering;

/** How a list begins and ends in one order, as it will be printed. */
final class OrderColumn extends Composite<Div> {

    /** @param use goes to the list in this order */
    OrderColumn(OrderPreview.Ends ends, int names, Runnable use) {
        var left = names - ends.first().size() - ends.last().size();
        var between = new Paragraph(text("roster.order.ui.between", left));
        between.addClassName("caption");
        between.setVisible(left > 0);
        var paper = new Paper(
                new H2(label(ends.ordering())),
                lines(ends.first(), ends.ordering()),
                between,
                lines(ends.last(), ends.ordering()));
        getContent().addClassName("order-column");
        getContent().add(paper, Buttons.plain(text("roster.order.ui.use"), use));
    }

    private static Div lines(List<EditionLine> lines, Ordering ordering) {
        var all = new Div();
        for (var group : NameGroup.of(lines, ordering)) {
            if (!group.heading().isEmpty()) {
                var heading = new Paragraph(group.heading());
                heading.addClassName("order-heading");
                all.add(heading);
            }
            var list = new OrderedList();
            group.lines().forEach(line -> list.add(item(line)));
            all.add(list);
        }
        return all;
    }

    private static ListItem item(EditionLine line) {
        var place = new Span(String.valueOf(line.position()));
        place.addClassName("order-place");
        return new ListItem(place, new Span(line.credited()));
    }
}
