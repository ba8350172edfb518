package org.undersigned.signature;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;

/**
 * What is known of a yes when it is recorded.
 *
 * @param credited the name as it will be printed
 * @param descriptor what is printed beside it: "Actor"
 * @param titleForIdentification an office that is printed for identification only
 * @param scopes the uses that the signer granted; all others are not granted
 * @param limits within which the uses are granted
 */
public record SignatureDetails(
        UUID letterVersionId,
        UUID partyId,
        String credited,
        @Nullable String descriptor,
        @Nullable String titleForIdentification,
        Capacity capacity,
        Set<Scope> scopes,
        Limits limits) {

    public SignatureDetails {
        credited = credited.strip();
        descriptor = blankToNull(descriptor);
        titleForIdentification = blankToNull(titleForIdentification);
        scopes = Set.copyOf(scopes);
        limits = limits.of(scopes);
    }

    /** A yes without limits. */
    public SignatureDetails(
            UUID letterVersionId,
            UUID partyId,
            String credited,
            @Nullable String descriptor,
            @Nullable String titleForIdentification,
            Capacity capacity,
            Set<Scope> scopes) {
        this(letterVersionId, partyId, credited, descriptor, titleForIdentification, capacity, scopes, Limits.NONE);
    }

    /** The same yes, to other words. */
    public SignatureDetails under(UUID letterVersion) {
        return new SignatureDetails(
                letterVersion, partyId, credited, descriptor, titleForIdentification, capacity, scopes, limits);
    }

    /** The same yes, for other uses. */
    public SignatureDetails granting(Set<Scope> scopes, Limits limits) {
        return new SignatureDetails(
                letterVersionId, partyId, credited, descriptor, titleForIdentification, capacity, scopes, limits);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
