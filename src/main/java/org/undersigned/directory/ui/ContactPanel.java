package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.base.ui.Symbol;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.ContactKind;
import org.undersigned.directory.address.SocialAccount;
import org.undersigned.directory.contact.ContactLine;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.VaultService;

/** How a party is reached, as far as the user may know it. An address in the vault stands behind a mask. */
@org.springframework.stereotype.Component
class ContactPanel implements CardPanel {

    private final ContactService contacts;
    private final VaultService vault;
    private final CurrentUser user;

    ContactPanel(ContactService contacts, VaultService vault, CurrentUser user) {
        this.contacts = contacts;
        this.vault = vault;
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
        lines.forEach(line -> add(list, card, line, changed));
        var shown = new Div();
        if (!lines.isEmpty()) {
            shown.add(list);
        }
        told(lines.size(), contacts.hidden(card.id())).map(Paragraph::new).ifPresent(shown::add);
        var panel = new Panel(text("directory.contact.title"), shown);
        return user.may(Permission.DIRECTORY_WRITE)
                ? panel.actions(Buttons.icon(Symbol.ADD, text("directory.contact.add"), () -> add(card, changed)))
                : panel;
    }

    /** @param hidden how many addresses the user may not see */
    private static Optional<String> told(int shown, int hidden) {
        if (hidden > 0) {
            return Optional.of(text(shown > 0 ? "directory.contact.hidden.more" : "directory.contact.hidden", hidden));
        }
        return shown > 0 ? Optional.empty() : Optional.of(text("directory.contact.none"));
    }

    private void add(PartList list, PartyCard card, ContactLine line, Runnable changed) {
        var details = line.details();
        var small =
                text("directory.contact.line", label(line.kind()), label(details.route()), label(details.visibility()));
        var actions = new ArrayList<Component>();
        var fact = fact(card, line, actions);
        if (user.may(Permission.DIRECTORY_WRITE)) {
            var name = label(line.kind());
            actions.add(
                    Buttons.icon(Symbol.EDIT, text("directory.part.revise", name), () -> revise(card, line, changed)));
            actions.add(Buttons.icon(Symbol.REMOVE, text("directory.part.remove", name), () -> remove(line, changed)));
        }
        list.add(fact, small, actions.toArray(Component[]::new));
    }

    private Component fact(PartyCard card, ContactLine line, List<Component> actions) {
        var address = line.details().address();
        var shown = address == null ? masked(card, line, actions) : shown(address);
        return line.alsoOf().isEmpty() ? shown : new Div(shown, alsoOf(line.alsoOf()));
    }

    private Component masked(PartyCard card, ContactLine line, List<Component> actions) {
        var value = new VaultValue();
        var show = Buttons.quiet(text("directory.vault.show"), () -> ask(card, line, value));
        show.setAriaLabel(text("directory.vault.show." + line.kind()));
        actions.add(show);
        return value;
    }

    /** The card stays as it is, since the address would go with it; only its history is one look longer. */
    private void ask(PartyCard card, ContactLine line, VaultValue value) {
        new ReasonDialog(
                        text("directory.vault.show." + line.kind()),
                        text("directory.vault.show.text"),
                        text("directory.vault.show.verb"),
                        reason -> {
                            value.reveal(vault.look(line.id(), reason));
                            HistoryPanel.refreshOf(card.id());
                        })
                .open();
    }

    private static Component alsoOf(List<PartyFace> others) {
        var also = new Div(text("directory.vault.also-of"));
        also.addClassName("part-small");
        for (var other : others) {
            also.add(new Div(DirectoryNavigation.linkToParty(other.name(), other.id())));
        }
        return also;
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
        var form = new ContactForm(ContactKind.EMAIL, contacts.visibilities(card.id()));
        FormDialog.around(text("directory.contact.add"), form, text("directory.contact.add"), details -> {
                    contacts.add(card.id(), details);
                    changed.run();
                })
                .open();
    }

    private void revise(PartyCard card, ContactLine seen, Runnable changed) {
        var form = new ContactForm(seen.kind(), contacts.visibilities(card.id()));
        if (seen.isMasked()) {
            reviseUnseen(form, seen, changed);
            return;
        }
        var editing = PartEditing.of(seen, () -> contacts.contactPoints(card.id()), (id, version, details) -> {
                    contacts.revise(id, version, details);
                    changed.run();
                })
                .saying(ContactAddress.class, ContactAddress::text);
        FormDialog.editing(text("directory.contact.revise"), form, text("directory.contact.save"), editing)
                .open();
    }

    /** Two addresses that nobody is shown cannot be chosen between, so whoever is second has to begin again. */
    private void reviseUnseen(ContactForm form, ContactLine seen, Runnable changed) {
        form.show(seen.details());
        FormDialog.around(text("directory.contact.revise"), form, text("directory.contact.save"), details -> {
                    contacts.revise(seen.id(), seen.version(), details);
                    changed.run();
                })
                .open();
    }

    private void remove(ContactLine seen, Runnable changed) {
        var address = seen.details().address();
        new ConfirmAction(
                        text("directory.contact.remove"),
                        address == null
                                ? text("directory.vault.remove.text")
                                : text("directory.contact.remove.text", address.text()),
                        text("directory.contact.remove"),
                        () -> {
                            contacts.remove(seen.id(), seen.version());
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
