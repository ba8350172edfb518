package org.undersigned.directory.contact;

import org.undersigned.directory.address.ContactAddress;

/** What is entered about a contact point. */
public record ContactDetails(ContactAddress address, ContactRoute route, Visibility visibility) {}
