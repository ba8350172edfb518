package org.undersigned.press.release;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of a release in a list, without its words.
 *
 * @param version that moves with its state, to be given back with a decision
 * @param sha256 of the text, with its fields unfilled
 */
public record VersionRow(
        UUID id,
        long version,
        UUID release,
        int number,
        String title,
        UUID edition,
        String sha256,
        UUID author,
        Instant writtenAt,
        ReleaseState state,
        UUID stateBy,
        Instant stateSince) {}
