package org.undersigned.signature;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryUse;

/** A party that signed is in use, and stays of its kind: the capacity in which it signed fits no other. */
@Component
class SignatureUse implements DirectoryUse {

    private final Signatures signatures;

    SignatureUse(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public boolean uses(UUID partyId) {
        return signatures.existsByPartyId(partyId);
    }

    @Override
    public boolean bindsKind(UUID partyId) {
        return signatures.existsByPartyId(partyId);
    }
}
