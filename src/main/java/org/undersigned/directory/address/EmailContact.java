package org.undersigned.directory.address;

import org.undersigned.base.EmailAddress;

/** An e-mail address at which somebody can be reached. */
public record EmailContact(EmailAddress address) implements ContactAddress {

    public static EmailContact of(String text) {
        return new EmailContact(EmailAddress.of(text));
    }

    @Override
    public String text() {
        return address.text();
    }

    @Override
    public String folded() {
        return address.folded();
    }

    @Override
    public ContactKind kind() {
        return ContactKind.EMAIL;
    }
}
