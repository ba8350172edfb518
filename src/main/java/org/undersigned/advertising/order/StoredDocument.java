package org.undersigned.advertising.order;

import java.util.UUID;

/** A file as it was stored. */
record StoredDocument(UUID id, String name, String sha256) {}
