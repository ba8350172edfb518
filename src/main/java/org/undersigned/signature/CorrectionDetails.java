package org.undersigned.signature;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A correction that somebody asked for.
 *
 * @param scopes the uses that are granted from now on
 * @param askedBy the signer or whoever spoke for them
 */
public record CorrectionDetails(
        String credited,
        @Nullable String descriptor,
        @Nullable String titleForIdentification,
        Set<Scope> scopes,
        String askedBy,
        String reason) {

    public CorrectionDetails {
        scopes = Set.copyOf(scopes);
    }
}
