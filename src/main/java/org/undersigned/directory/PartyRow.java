package org.undersigned.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party in the list.
 *
 * @param matchedName the name that fits what the list was searched for; the credited one or another
 * @param representative whom to call, in short
 */
public record PartyRow(
        UUID id,
        PartyKind kind,
        String name,
        String matchedName,
        List<String> disciplines,
        @Nullable String representative,
        List<String> tags,
        Instant changedAt) {

    PartyRow matchedBy(String otherName) {
        return new PartyRow(id, kind, name, otherName, disciplines, representative, tags, changedAt);
    }
}
