package org.undersigned.directory.duplicate;

import java.util.Arrays;
import java.util.UUID;
import org.undersigned.base.store.UuidBytes;

/** Two parties; which of them is named first makes no difference. They stand in the order of their stored keys. */
public record PartyPair(UUID one, UUID other) {

    public PartyPair {
        if (Arrays.compareUnsigned(UuidBytes.of(one), UuidBytes.of(other)) > 0) {
            var greater = one;
            one = other;
            other = greater;
        }
    }
}
