package org.undersigned.directory.address;

import java.util.function.Function;

/** The way in which an address reaches somebody. */
public enum ContactKind {
    EMAIL(EmailContact::of),
    PHONE(PhoneNumber::new),
    POST(PostalAddress::new),
    SOCIAL(SocialAccount::new);

    private final Function<String, ContactAddress> reader;

    ContactKind(Function<String, ContactAddress> reader) {
        this.reader = reader;
    }

    /** The address that a text is, or a refusal that says what is wrong with it. */
    public ContactAddress read(String text) {
        return reader.apply(text);
    }
}
