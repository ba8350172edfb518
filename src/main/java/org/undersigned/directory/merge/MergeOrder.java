package org.undersigned.directory.merge;

import java.util.UUID;

/**
 * A merge as somebody wants it who has seen both parties.
 *
 * @param kept the party that stays, at the version that was seen
 * @param folded the party that goes
 */
public record MergeOrder(UUID kept, long keptVersion, UUID folded, long foldedVersion, MergeChoices choices) {}
