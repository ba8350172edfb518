package org.undersigned.directory.contact;

import java.util.UUID;
import org.undersigned.directory.address.ContactAddress;

/**
 * An address that a party has already and that somebody has asked for.
 *
 * @param address as it was asked for
 */
public record KnownAddress(UUID point, long version, ContactAddress address, Visibility visibility) {}
