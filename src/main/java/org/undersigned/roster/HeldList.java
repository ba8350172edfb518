package org.undersigned.roster;

import org.undersigned.signature.hold.Hold;

/** An edition that would be the newest public one of its letter if it were not held. */
public record HeldList(EditionFacts edition, Hold hold) {

    public boolean isOfSameLetter(EditionFacts other) {
        return other.choice().letter().equals(edition.choice().letter());
    }
}
