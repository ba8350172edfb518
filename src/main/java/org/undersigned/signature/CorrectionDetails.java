package org.undersigned.signature;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction that somebody asked for.
 *
 * @param scopes the uses that are granted from now on
 * @param askedBy the signer or whoever spoke for them
 * @param evidence the item that shows it; asked for where the name changes or a use is added
 */
public record CorrectionDetails(
        String credited,
        @Nullable String descriptor,
        @Nullable String titleForIdentification,
        Set<Scope> scopes,
        String askedBy,
        String reason,
        @Nullable UUID evidence) {

    public CorrectionDetails {
        scopes = Set.copyOf(scopes);
        Lengths.expect(askedBy, Lengths.NAME);
    }

    /** A correction that nothing needs to show. */
    public CorrectionDetails(
            String credited,
            @Nullable String descriptor,
            @Nullable String titleForIdentification,
            Set<Scope> scopes,
            String askedBy,
            String reason) {
        this(credited, descriptor, titleForIdentification, scopes, askedBy, reason, null);
    }

    public CorrectionDetails shownBy(@Nullable UUID item) {
        return new CorrectionDetails(
                credited, descriptor, titleForIdentification, scopes, askedBy, reason, item);
    }
}
