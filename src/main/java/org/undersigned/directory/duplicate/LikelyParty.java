package org.undersigned.directory.duplicate;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyKind;

/** A party that is likely the one that somebody is about to add. */
public record LikelyParty(
        UUID id,
        PartyKind kind,
        String name,
        @Nullable String mainDiscipline,
        int score,
        Set<DuplicateReason> reasons) {

    static LikelyParty of(PartyFacts facts, Likeness likeness) {
        return new LikelyParty(
                facts.id(), facts.kind(), facts.name(), facts.mainDiscipline(), likeness.score(), likeness.reasons());
    }
}
