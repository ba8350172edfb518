package org.undersigned.directory.representation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move to another agency on the card of the representative, for as long as it may be taken back.
 *
 * @param agency the name of the one to which they went
 * @param undoneAt when it was taken back, if it was
 */
public record AgencyMoveLine(
        UUID id,
        String agency,
        String by,
        Instant at,
        @Nullable Instant undoneAt) {}
