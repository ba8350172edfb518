package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.insertion.ui.InsertionNote;
import org.undersigned.advertising.invoice.PrepaidRow;
import org.undersigned.advertising.invoice.PrepaidService;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** On the card of an insertion: what was prepaid for it, which invoices that has settled, and what is owed back. */
@org.springframework.stereotype.Component
class PrepaidNote implements InsertionNote {

    private final PrepaidService prepaid;
    private final UserDirectory users;

    PrepaidNote(PrepaidService prepaid, UserDirectory users) {
        this.prepaid = prepaid;
        this.users = users;
    }

    @Override
    public Map<UUID, Component> notes(UUID order) {
        return prepaid.prepaid(order).stream()
                .collect(Collectors.toMap(row -> row.prepayment().insertion(), this::note));
    }

    private Component note(PrepaidRow row) {
        var payment = row.prepayment().details();
        var note = new Div(new Span(text(
                "advertising.invoice.ui.prepaid",
                payment.amount().toString(),
                Instants.date(payment.on()),
                payment.reference(),
                users.name(row.prepayment().by()))));
        row.uses()
                .forEach(use -> note.add(new Span(
                        text("advertising.invoice.ui.prepaid.used", use.sum().toString(), use.invoice()))));
        if (row.back().isPositive()) {
            note.add(new StatusBadge(
                    text("advertising.invoice.ui.prepaid.back", row.back().toString()), Tone.WAITING));
        }
        note.addClassName("insertion-about");
        return note;
    }
}
