package org.undersigned.audit.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailSentence;
import org.undersigned.audit.TrailService;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;

/**
 * What happened to one record, newest first, as sentences. Times are told in the zone of the campaign to which the record
 * belongs; without one, entries in the zone of the browser, and what changed in UTC.
 */
public final class HistoryPanel extends Composite<Div> {

    private static final int LATEST = 50;

    private final TrailService trail;
    private final String subjectKind;
    private final UUID subject;
    private final Instants instants;
    private final ZoneId zone;
    private final Panel panel = new Panel(text("audit.history.title"));
    private Registration growing = () -> {};

    public HistoryPanel(TrailService trail, String subjectKind, UUID subject) {
        this(trail, subjectKind, subject, Instants.here(Clock.systemUTC()), ZoneOffset.UTC);
    }

    /** @param instants those of the campaign */
    public HistoryPanel(TrailService trail, String subjectKind, UUID subject, Instants instants) {
        this(trail, subjectKind, subject, instants, instants.zone());
    }

    private HistoryPanel(TrailService trail, String subjectKind, UUID subject, Instants instants, ZoneId zone) {
        this.trail = trail;
        this.subjectKind = subjectKind;
        this.subject = subject;
        this.instants = instants;
        this.zone = zone;
        getContent().add(panel);
        refresh();
    }

    /** Has each panel of a record on this page read the trail again, where nothing else of the page is to change. */
    public static void refreshOf(UUID subject) {
        var page = UI.getCurrent();
        ComponentUtil.fireEvent(page, new Grown(page, subject));
    }

    /** The history of a record has become longer. */
    private static final class Grown extends ComponentEvent<UI> {

        private final UUID subject;

        Grown(UI page, UUID subject) {
            super(page, false);
            this.subject = subject;
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        growing = ComponentUtil.addListener(attach.getUI(), Grown.class, grown -> {
            if (grown.subject.equals(subject)) {
                refresh();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        growing.remove();
    }

    /** Reads the trail again, after something has changed. */
    public void refresh() {
        var rows = trail.history(subjectKind, subject, LATEST);
        if (rows.isEmpty()) {
            panel.show(new Paragraph(text("audit.history.empty")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("history");
        rows.forEach(row -> list.add(item(row)));
        panel.show(list);
    }

    private Component item(TrailRow row) {
        var item = new ListItem(new Span(TrailSentence.of(row)));
        var particulars = TrailSentence.particulars(row, zone);
        if (!particulars.isEmpty()) {
            var details = new Div(particulars);
            details.addClassName("history-details");
            item.add(details);
        }
        item.add(instants.label(row.at()));
        return item;
    }
}
