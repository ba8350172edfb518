package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.publication.ContactRow;
import org.undersigned.advertising.publication.PaperContactService;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;

/** Keeping whom one reaches at a paper. */
@Component
class ContactDialogs {

    private final PaperContactService contacts;

    ContactDialogs(PaperContactService contacts) {
        this.contacts = contacts;
    }

    void add(UUID publication, LocalDate today, Runnable changed) {
        FormDialog.around(
                        text("advertising.publication.ui.contact.add"),
                        new ContactForm(today),
                        text("advertising.publication.ui.contact.add"),
                        details -> {
                            contacts.add(publication, details);
                            changed.run();
                        })
                .wide()
                .open();
    }

    void revise(ContactRow contact, LocalDate today, Runnable changed) {
        var form = new ContactForm(today);
        form.show(contact.details());
        FormDialog.around(
                        text(
                                "advertising.publication.ui.contact.revise",
                                contact.details().name()),
                        form,
                        text("advertising.publication.ui.save"),
                        details -> {
                            contacts.revise(contact.id(), contact.version(), details);
                            changed.run();
                        })
                .wide()
                .open();
    }

    void left(ContactRow contact, Runnable changed) {
        new ConfirmAction(
                        text(
                                "advertising.publication.ui.contact.left.title",
                                contact.details().name()),
                        text("advertising.publication.ui.contact.left.text"),
                        text("advertising.publication.ui.contact.left"),
                        () -> {
                            contacts.left(contact.id(), contact.version());
                            changed.run();
                        })
                .open();
    }
}
