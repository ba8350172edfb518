package org.undersigned.directory.representation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Counts the asks that are under way through a representative. Implemented where asks are kept. */
public interface OpenAsks {

    /** How many of each client, those without any left out. */
    Map<UUID, Integer> through(UUID representative, Collection<UUID> clients);
}
