package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.Symbol;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.RepresentativeDetails;
import org.undersigned.directory.RepresentativeService;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.EmailContact;

/** Who speaks for a party. */
@org.springframework.stereotype.Component
class RepresentativePanel {

    private final RepresentativeService representatives;
    private final CurrentUser user;

    RepresentativePanel(RepresentativeService representatives, CurrentUser user) {
        this.representatives = representatives;
        this.user = user;
    }

    Component of(PartyCard card, Runnable changed) {
        var known = card.representative();
        var mayWrite = user.may(Permission.DIRECTORY_WRITE);
        if (known == null) {
            var panel = new Panel(
                    text("directory.fact.representative"), new Paragraph(text("directory.representative.none")));
            return mayWrite
                    ? panel.actions(
                            Buttons.icon(Symbol.ADD, text("directory.representative.name"), () -> name(card, changed)))
                    : panel;
        }
        var list = new PartList();
        var reach = reach(known);
        if (mayWrite) {
            list.add(
                    new Span(known.inShort()),
                    reach,
                    known.name(),
                    () -> name(card, changed),
                    () -> remove(card, known, changed));
        } else {
            list.add(new Span(known.inShort()), reach);
        }
        return new Panel(text("directory.fact.representative"), list);
    }

    private static String reach(RepresentativeDetails known) {
        var email = Stream.ofNullable(known.email()).<ContactAddress>map(EmailContact::new);
        return Stream.concat(email, Stream.ofNullable(known.phone()))
                .map(ContactAddress::text)
                .collect(Collectors.joining(text("directory.separator")));
    }

    private void name(PartyCard card, Runnable changed) {
        var form = new RepresentativeForm();
        if (card.representative() != null) {
            form.show(card.representative());
        }
        FormDialog.around(
                        text("directory.representative.title", card.name()),
                        form,
                        text("directory.representative.save"),
                        details -> {
                            representatives.name(card.id(), card.representativeVersion(), details);
                            changed.run();
                        })
                .open();
    }

    private void remove(PartyCard card, RepresentativeDetails known, Runnable changed) {
        new ConfirmAction(
                        text("directory.representative.remove"),
                        text("directory.representative.remove.text", known.inShort(), card.name()),
                        text("directory.representative.remove"),
                        () -> {
                            representatives.remove(card.id(), card.representativeVersion());
                            changed.run();
                        })
                .dangerous()
                .open();
    }
}
