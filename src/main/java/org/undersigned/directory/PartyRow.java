package org.undersigned.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party in the list.
 *
 * @param representative whom to call, in short
 */
public record PartyRow(
        UUID id,
        PartyKind kind,
        String name,
        List<String> disciplines,
        @Nullable String representative,
        List<String> tags,
        Instant changedAt) {}
