package org.undersigned.signature.correction;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.act.Lengths;
import org.undersigned.signature.scope.GrantedScopes;
import org.undersigned.signature.scope.Scope;

/**
 * A correction that somebody asked for.
 *
 * @param scopes the uses that are granted from now on
 * @param until the last day of a use, where the signer set one
 * @param askedBy the signer or whoever spoke for them
 * @param evidence the item that shows it; asked for where the name changes or a use is added
 */
public record CorrectionDetails(
        String credited,
        @Nullable String descriptor,
        @Nullable String titleForIdentification,
        Set<Scope> scopes,
        Map<Scope, LocalDate> until,
        String askedBy,
        String reason,
        @Nullable UUID evidence) {

    public CorrectionDetails {
        scopes = Set.copyOf(scopes);
        until = GrantedScopes.endsOf(scopes, until);
        Lengths.expect(askedBy, Lengths.NAME);
    }

    /** A correction that nothing needs to show, to uses that have no end. */
    public CorrectionDetails(
            String credited,
            @Nullable String descriptor,
            @Nullable String titleForIdentification,
            Set<Scope> scopes,
            String askedBy,
            String reason) {
        this(credited, descriptor, titleForIdentification, scopes, Map.of(), askedBy, reason, null);
    }

    public CorrectionDetails shownBy(@Nullable UUID item) {
        return new CorrectionDetails(
                credited, descriptor, titleForIdentification, scopes, until, askedBy, reason, item);
    }
}
