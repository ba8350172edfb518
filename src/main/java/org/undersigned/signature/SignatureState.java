package org.undersigned.signature;

import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Where a signature stands, and where it can go from there. */
public enum SignatureState {
    CLAIMED,
    CONFIRMED,
    REJECTED,
    /** Taken back. Stays as a tombstone: only a coordinator with fresh evidence makes it a claim again. */
    WITHDRAWN;

    private Set<SignatureState> next() {
        return switch (this) {
            case CLAIMED -> Set.of(CONFIRMED, REJECTED);
            case CONFIRMED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of(CLAIMED);
            case REJECTED -> Set.of();
        };
    }

    /** Whether it is a yes that holds or may come to hold. */
    public boolean stands() {
        return this == CLAIMED || this == CONFIRMED;
    }

    public boolean canBecome(SignatureState to) {
        return next().contains(to);
    }

    /** Gives the new state, or refuses with the reason. */
    SignatureState become(SignatureState to, String credited) {
        if (!canBecome(to)) {
            throw new Refusal("signature.refused.arrow", credited, Texts.label(this), Texts.label(to));
        }
        return to;
    }
}
