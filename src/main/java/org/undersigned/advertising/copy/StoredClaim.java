package org.undersigned.advertising.copy;

import jakarta.persistence.Embeddable;

/**
 * A factual claim as it is stored.
 *
 * @param blockNo counted from 0
 */
@Embeddable
record StoredClaim(int blockNo, String claim, String source) {

    SourcedClaim claimed() {
        return new SourcedClaim(claim, source);
    }
}
