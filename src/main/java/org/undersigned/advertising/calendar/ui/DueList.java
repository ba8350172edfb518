package org.undersigned.advertising.calendar.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.advertising.insertion.ui.DueLabel;
import org.undersigned.advertising.order.DueRow;
import org.undersigned.advertising.order.ui.OrderNavigation;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.advertising.proof.ui.PlacementNavigation;
import org.undersigned.base.Texts;

/** Deadlines, the first one first; those of one insertion that fall on the same moment are one line. */
final class DueList extends Composite<OrderedList> {

    private final Map<UUID, NamesAlarm> lost;
    private final Clock clock;

    /** @param lost of insertions, whose page has lost a name */
    DueList(List<DueRow> rows, Map<UUID, NamesAlarm> lost, Clock clock) {
        this.lost = lost;
        this.clock = clock;
        getContent().addClassName("agenda-list");
        rows.stream()
                .collect(Collectors.groupingBy(Moment::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(together -> getContent().add(new ListItem(line(together))));
    }

    private record Moment(UUID insertion, Instant due) {

        static Moment of(DueRow row) {
            return new Moment(row.insertion(), row.due());
        }
    }

    private Component line(List<DueRow> together) {
        var row = together.getFirst();
        var kinds = together.stream()
                .map(each -> Texts.label(each.kind()))
                .collect(Collectors.joining(text("advertising.separator")));
        var what = new Div(
                OrderNavigation.linkToOrder(text("advertising.calendar.ui.due", kinds, row.headline()), row.order()),
                new Span(row.editionName()));
        Optional.ofNullable(lost.get(row.insertion()))
                .ifPresent(alarm -> what.add(PlacementNavigation.linkToAlarm(alarm)));
        what.addClassName("agenda-what");
        var when = new Div(new DueLabel(row.due(), row.zone(), clock));
        when.addClassName("agenda-when");
        var line = new Div(what, when);
        line.addClassName("agenda-line");
        return line;
    }
}
