package org.undersigned.signature.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * An item of evidence as it covers one signature.
 *
 * @param linkedBy who said that it covers this signature
 */
public record ShownBy(EvidenceFacts item, UUID linkedBy, Instant linkedAt) {

    /** Whether a member of staff had a hand in it, by keeping the item or by saying what it covers. */
    public boolean isBroughtBy(UUID user) {
        return user.equals(linkedBy) || user.equals(item.addedBy());
    }
}
