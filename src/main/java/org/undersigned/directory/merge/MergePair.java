package org.undersigned.directory.merge;

import java.util.UUID;

/**
 * Two parties of which one is to be made.
 *
 * @param from the one that goes
 * @param into the one that stays
 */
public record MergePair(UUID from, UUID into, String fromName, String intoName) {}
