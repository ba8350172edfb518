package org.undersigned.signature;

import java.util.List;
import java.util.UUID;
import org.undersigned.base.Refusal;

/**
 * What confirming a signature would do or did.
 *
 * @param seen the signature as it was judged
 * @param refusals all that stands against it; empty when it can be confirmed
 */
public record Confirmation(SeenSignature seen, String credited, List<Refusal> refusals) {

    public UUID signature() {
        return seen.id();
    }

    public boolean isPossible() {
        return refusals.isEmpty();
    }
}
