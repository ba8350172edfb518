package org.undersigned.directory.contact;

import java.util.UUID;
import org.undersigned.directory.address.ContactKind;

/** A contact point as the card shows it. */
public record ContactLine(UUID id, long version, ContactDetails details) {

    public ContactKind kind() {
        return details.address().kind();
    }

    public String address() {
        return details.address().text();
    }
}
