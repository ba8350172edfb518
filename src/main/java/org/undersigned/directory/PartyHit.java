package org.undersigned.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party that was found.
 *
 * @param name the credited name
 * @param matchedName the name that was found by; the credited one or another
 */
public record PartyHit(
        UUID id,
        PartyKind kind,
        String name,
        String matchedName,
        @Nullable String mainDiscipline) {}
