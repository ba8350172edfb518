package org.undersigned.advertising.document;

import java.util.UUID;

/** A file as it was stored. */
public record StoredDocument(UUID id, String name, String sha256) {}
