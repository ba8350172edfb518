package org.undersigned.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a stored file.
 *
 * @param name the name it came with, cleaned of anything that is not a file name
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record StoredFileFacts(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant storedAt,
        @Nullable UUID storedBy) {}
