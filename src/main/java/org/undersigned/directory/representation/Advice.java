package org.undersigned.directory.representation;

import org.jspecify.annotations.Nullable;

/**
 * Whom to call for an ask.
 *
 * @param suggestion null when nobody speaks for the party
 * @param fallback somebody else, if there is anybody
 * @param agency whom to call when there is nobody else: the agency of the one who is suggested
 */
public record Advice(
        @Nullable Call suggestion,
        @Nullable Call fallback,
        @Nullable NamedParty agency) {

    static final Advice NOBODY = new Advice(null, null, null);
}
