package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.address.ContactKind;
import org.undersigned.directory.contact.ContactLine;
import org.undersigned.directory.contact.ContactService;

/** How a representative is written to and called, as far as the contact points say that to who is signed in. */
@org.springframework.stereotype.Component
class Reach {

    private final ContactService contacts;

    Reach(ContactService contacts) {
        this.contacts = contacts;
    }

    /** @param agency where else one can try; null for nowhere */
    Component of(UUID representative, @Nullable UUID agency) {
        var own = direct(representative);
        var lines = own.isEmpty() && agency != null ? direct(agency) : own;
        var reach = new Div();
        reach.addClassName("call-reach");
        lines.forEach(line -> reach.add(shown(line)));
        if (lines.isEmpty()) {
            reach.add(new Span(text("directory.call.no-address")));
        }
        return reach;
    }

    private List<ContactLine> direct(UUID party) {
        return contacts.contactPoints(party).stream()
                .filter(line -> line.kind() == ContactKind.EMAIL || line.kind() == ContactKind.PHONE)
                .toList();
    }

    private static Component shown(ContactLine line) {
        var known = line.details().address();
        var address = new Span(known == null ? text("directory.vault.on-card") : known.text());
        address.addClassName("contact-address");
        return address;
    }
}
