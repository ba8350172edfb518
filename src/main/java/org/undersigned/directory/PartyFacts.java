package org.undersigned.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party in short, for records of other features that name it. */
public record PartyFacts(
        UUID id,
        PartyKind kind,
        String name,
        String sortKey,
        @Nullable String mainDiscipline) {

    PartyHit hit() {
        return new PartyHit(id, kind, name, name, mainDiscipline);
    }
}
