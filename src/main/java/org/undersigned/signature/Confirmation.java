package org.undersigned.signature;

import java.util.List;
import java.util.UUID;
import org.undersigned.base.Refusal;

/**
 * What confirming a signature would do or did.
 *
 * @param refusals all that stands against it; empty when it can be confirmed
 */
public record Confirmation(UUID signature, String credited, List<Refusal> refusals) {

    public boolean isPossible() {
        return refusals.isEmpty();
    }
}
