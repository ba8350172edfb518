package org.undersigned.directory.contact;

import java.util.UUID;

/** A contact point that a party is to have. */
public record NewContact(UUID party, ContactDetails details) {}
