package org.undersigned.access.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.undersigned.access.SessionRow;
import org.undersigned.base.ui.Instants;

/** When and from where somebody was signed in, newest first. */
class SessionList extends Composite<UnorderedList> {

    SessionList(List<SessionRow> sessions, Instants instants) {
        getContent().addClassName("session-list");
        sessions.forEach(session -> getContent().add(item(session, instants)));
    }

    private static Component item(SessionRow session, Instants instants) {
        var address = session.address() == null ? text("access.session.unknown-address") : session.address();
        return new ListItem(
                instants.label(session.startedAt()),
                new Span(text("access.session.from", address)),
                new Span(end(session, instants)));
    }

    private static String end(SessionRow session, Instants instants) {
        if (session.endedHow() != null && session.endedAt() != null) {
            return text("access.session.end", label(session.endedHow()), instants.text(session.endedAt()));
        }
        return session.current() ? text("access.session.current") : "";
    }
}
