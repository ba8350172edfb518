package org.undersigned.advertising.copy;

import java.util.UUID;

/** The copy of an ad without its words. */
public record CopyFacts(UUID id, long version, UUID campaign, String title, int lastNumber) {}
