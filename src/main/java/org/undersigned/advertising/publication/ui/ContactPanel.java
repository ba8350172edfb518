package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.undersigned.advertising.publication.ContactRow;
import org.undersigned.advertising.publication.Freshness;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Symbol;
import org.undersigned.base.ui.Tone;

/** Whom one reaches at a paper. */
final class ContactPanel extends Composite<Panel> {

    private final ContactDialogs dialogs;
    private final LocalDate today;
    private final boolean mayWrite;
    private final Runnable changed;

    ContactPanel(
            UUID publication,
            List<ContactRow> contacts,
            ContactDialogs dialogs,
            LocalDate today,
            boolean mayWrite,
            Runnable changed) {
        this.dialogs = dialogs;
        this.today = today;
        this.mayWrite = mayWrite;
        this.changed = changed;
        getContent().show(contacts.isEmpty() ? none() : list(contacts));
        if (mayWrite) {
            getContent()
                    .actions(Buttons.quiet(
                            text("advertising.publication.ui.contact.add"),
                            () -> dialogs.add(publication, today, changed)));
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(text("advertising.publication.ui.contacts"));
    }

    private static Component none() {
        return new Paragraph(text("advertising.publication.ui.contacts.none"));
    }

    private Component list(List<ContactRow> contacts) {
        var list = new UnorderedList();
        list.addClassName("paper-contacts");
        contacts.forEach(contact -> list.add(item(contact)));
        return list;
    }

    private ListItem item(ContactRow contact) {
        var details = contact.details();
        var name = new Span(details.name());
        name.addClassName("paper-contact-name");
        var ways = new Div();
        ways.addClassName("paper-contact-ways");
        if (!details.role().isEmpty()) {
            ways.add(new Span(details.role()));
        }
        if (!details.email().isEmpty()) {
            ways.add(new Anchor("mailto:" + details.email(), details.email()));
        }
        if (!details.phone().isEmpty()) {
            ways.add(new Span(details.phone()));
        }
        ways.add(checked(details.checkedOn()));
        var item = new ListItem(name, ways);
        if (mayWrite) {
            item.add(actions(contact));
        }
        return item;
    }

    private Component checked(LocalDate on) {
        return Freshness.of(new Provenance("", "", on), today) == Freshness.STALE
                ? new StatusBadge(text("advertising.publication.ui.stale-on", Instants.date(on)), Tone.WAITING)
                : new Span(text("advertising.publication.ui.checked-on", Instants.date(on)));
    }

    private Component actions(ContactRow contact) {
        var name = contact.details().name();
        var actions = new Div(
                Buttons.icon(
                        Symbol.EDIT,
                        text("advertising.publication.ui.contact.revise", name),
                        () -> dialogs.revise(contact, today, changed)),
                Buttons.icon(
                        Symbol.REMOVE,
                        text("advertising.publication.ui.contact.left.of", name),
                        () -> dialogs.left(contact, changed)));
        actions.addClassName("paper-contact-actions");
        return actions;
    }
}
