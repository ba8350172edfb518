package org.undersigned.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party that was found.
 *
 * @param name the credited name
 * @param matchedName the name that was found by; the credited one or another
 * @param because how it was found, in words, where none of its names has what was typed
 */
public record PartyHit(
        UUID id,
        PartyKind kind,
        String name,
        String matchedName,
        @Nullable String mainDiscipline,
        @Nullable String because) {

    /** Found by a name that has what was typed. */
    public PartyHit(UUID id, PartyKind kind, String name, String matchedName, @Nullable String mainDiscipline) {
        this(id, kind, name, matchedName, mainDiscipline, null);
    }

    PartyHit because(String words) {
        return new PartyHit(id, kind, name, matchedName, mainDiscipline, words);
    }
}
