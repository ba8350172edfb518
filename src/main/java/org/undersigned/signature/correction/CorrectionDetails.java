package org.undersigned.signature.correction;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.act.Lengths;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;

/**
 * A correction that somebody asked for.
 *
 * @param scopes the uses that are granted from now on
 * @param limits within which they are granted
 * @param askedBy the signer or whoever spoke for them
 * @param evidence the item that shows it; asked for where the name changes or a use is added
 */
public record CorrectionDetails(
        String credited,
        @Nullable String descriptor,
        @Nullable String titleForIdentification,
        Set<Scope> scopes,
        Limits limits,
        String askedBy,
        String reason,
        @Nullable UUID evidence) {

    public CorrectionDetails {
        scopes = Set.copyOf(scopes);
        limits = limits.of(scopes);
        Lengths.expect(askedBy, Lengths.NAME);
    }

    /** A correction that nothing needs to show, to uses without limits. */
    public CorrectionDetails(
            String credited,
            @Nullable String descriptor,
            @Nullable String titleForIdentification,
            Set<Scope> scopes,
            String askedBy,
            String reason) {
        this(credited, descriptor, titleForIdentification, scopes, Limits.NONE, askedBy, reason, null);
    }

    public CorrectionDetails shownBy(@Nullable UUID item) {
        return new CorrectionDetails(
                credited, descriptor, titleForIdentification, scopes, limits, askedBy, reason, item);
    }
}
