package org.undersigned.signature;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.signature.evidence.CoveredSignature;
import org.undersigned.signature.evidence.CoveredSignatures;

/** Tells evidence what it has to know of the signatures that it covers. */
@Component
class ShownSignatures implements CoveredSignatures {

    private final Signatures signatures;

    ShownSignatures(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public List<CoveredSignature> of(Collection<UUID> ids) {
        return signatures.findAllById(ids).stream()
                .map(signature -> new CoveredSignature(
                        signature.getId(),
                        signature.campaignId(),
                        signature.credit().name(),
                        signature.recordedBy(),
                        signature.state() == SignatureState.REJECTED))
                .toList();
    }
}
