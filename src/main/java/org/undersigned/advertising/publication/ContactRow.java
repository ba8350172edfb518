package org.undersigned.advertising.publication;

import java.util.UUID;

/** Somebody at a paper as they are listed. */
public record ContactRow(UUID id, long version, UUID publication, ContactDetails details) {}
