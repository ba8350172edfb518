package org.undersigned.roster;

import java.util.UUID;

/** That an edition lists a signature, at which place. */
public record ListedPlace(UUID edition, int position, UUID signature) {}
