package org.undersigned.audit.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.UUID;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailSentence;
import org.undersigned.audit.TrailService;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;

/** What happened to one record, newest first, as sentences. */
public final class HistoryPanel extends Composite<Div> {

    private static final int LATEST = 50;

    private final TrailService trail;
    private final String subjectKind;
    private final UUID subject;
    private final Panel panel = new Panel(text("audit.history.title"));

    public HistoryPanel(TrailService trail, String subjectKind, UUID subject) {
        this.trail = trail;
        this.subjectKind = subjectKind;
        this.subject = subject;
        getContent().add(panel);
        refresh();
    }

    /** Reads the trail again, after something has changed. */
    public void refresh() {
        var rows = trail.history(subjectKind, subject, LATEST);
        if (rows.isEmpty()) {
            panel.show(new Paragraph(text("audit.history.empty")));
            return;
        }
        var instants = Instants.here(Clock.systemUTC());
        var list = new OrderedList();
        list.addClassName("history");
        rows.forEach(row -> list.add(item(row, instants)));
        panel.show(list);
    }

    private static Component item(TrailRow row, Instants instants) {
        var item = new ListItem(new Span(TrailSentence.of(row)));
        var particulars = TrailSentence.particulars(row);
        if (!particulars.isEmpty()) {
            var details = new Div(particulars);
            details.addClassName("history-details");
            item.add(details);
        }
        item.add(instants.label(row.at()));
        return item;
    }
}
