package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Symbol;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.SocialAccount;
import org.undersigned.directory.contact.ContactLine;
import org.undersigned.directory.contact.ContactService;

/** How a party is reached. */
@org.springframework.stereotype.Component
class ContactPanel implements CardPanel {

    private final ContactService contacts;
    private final CurrentUser user;

    ContactPanel(ContactService contacts, CurrentUser user) {
        this.contacts = contacts;
        this.user = user;
    }

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(PartyCard card, Runnable changed) {
        return Optional.of(panel(card, changed));
    }

    private Panel panel(PartyCard card, Runnable changed) {
        var lines = contacts.contactPoints(card.id());
        var list = new PartList();
        lines.forEach(line -> add(list, line, changed));
        var panel = new Panel(
                text("directory.contact.title"),
                lines.isEmpty() ? new Paragraph(text("directory.contact.none")) : list);
        return user.may(Permission.DIRECTORY_WRITE)
                ? panel.actions(Buttons.icon(Symbol.ADD, text("directory.contact.add"), () -> add(card, changed)))
                : panel;
    }

    private void add(PartList list, ContactLine line, Runnable changed) {
        var details = line.details();
        var small =
                text("directory.contact.line", label(line.kind()), label(details.route()), label(details.visibility()));
        if (user.may(Permission.DIRECTORY_WRITE)) {
            list.add(
                    shown(details.address()),
                    small,
                    label(line.kind()),
                    () -> revise(line, changed),
                    () -> remove(line, changed));
        } else {
            list.add(shown(details.address()), small);
        }
    }

    /** A page in the web is a link; a telephone number and the like are text to be copied. */
    private static Component shown(ContactAddress address) {
        if (address instanceof SocialAccount account && account.isPage()) {
            var link = new Anchor(account.text(), account.text());
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return link;
        }
        var text = new Span(address.text());
        text.addClassName("contact-address");
        return text;
    }

    private void add(PartyCard card, Runnable changed) {
        FormDialog.around(text("directory.contact.add"), new ContactForm(), text("directory.contact.add"), details -> {
                    contacts.add(card.id(), details);
                    changed.run();
                })
                .open();
    }

    private void revise(ContactLine seen, Runnable changed) {
        var form = new ContactForm();
        form.show(seen.details());
        FormDialog.around(text("directory.contact.revise"), form, text("directory.contact.save"), details -> {
                    contacts.revise(seen.id(), seen.version(), details);
                    changed.run();
                })
                .open();
    }

    private void remove(ContactLine seen, Runnable changed) {
        new ConfirmAction(
                        text("directory.contact.remove"),
                        text("directory.contact.remove.text", seen.address()),
                        text("directory.contact.remove"),
                        () -> {
                            contacts.remove(seen.id(), seen.version());
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
