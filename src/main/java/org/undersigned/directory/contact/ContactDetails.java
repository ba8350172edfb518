package org.undersigned.directory.contact;

import org.jspecify.annotations.Nullable;
import org.undersigned.directory.address.ContactAddress;

/**
 * What is entered about a contact point.
 *
 * @param address absent for one in the vault: there the stored one is not shown, and stays when no other is entered
 */
public record ContactDetails(@Nullable ContactAddress address, ContactRoute route, Visibility visibility) {}
