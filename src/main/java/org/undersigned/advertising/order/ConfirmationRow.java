package org.undersigned.advertising.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation, or that one was taken back.
 *
 * @param by who at the paper
 */
public record ConfirmationRow(
        boolean confirmed,
        String by,
        String reference,
        String words,
        @Nullable UUID document,
        UUID recordedBy,
        Instant at) {}
