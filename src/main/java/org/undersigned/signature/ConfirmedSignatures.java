package org.undersigned.signature;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.SignatureImpact;

/** Tells how many confirmed signatures a decision about a letter's words touches. */
@Component
class ConfirmedSignatures implements SignatureImpact {

    private final Signatures signatures;

    ConfirmedSignatures(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public int confirmedFor(UUID letterId) {
        return signatures.countByLetterIdAndState(letterId, SignatureState.CONFIRMED);
    }
}
