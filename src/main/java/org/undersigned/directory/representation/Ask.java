package org.undersigned.directory.representation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to ask a party.
 *
 * @param field the code of a discipline; null for none in particular
 * @param territory where, in words; null for nowhere in particular
 */
public record Ask(
        Routing kind, @Nullable String field, @Nullable String territory) {

    public Ask {
        territory = territory == null || territory.isBlank() ? null : territory.strip();
    }

    public static Ask of(Routing kind) {
        return new Ask(kind, null, null);
    }

    public Ask in(@Nullable String field, @Nullable String territory) {
        return new Ask(kind, field, territory);
    }
}
