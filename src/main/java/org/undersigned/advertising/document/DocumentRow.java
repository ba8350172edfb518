package org.undersigned.advertising.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of an order in a list.
 *
 * @param insertion to which it belongs; null where to the whole order
 */
public record DocumentRow(
        UUID id,
        DocumentKind kind,
        String name,
        String sha256,
        @Nullable UUID insertion,
        UUID by,
        Instant at) {}
