package org.undersigned.signature;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryUse;

/**
 * A party that signed is in use, and stays of its kind: the capacity in which it signed fits no other. One beside whom a
 * name does not stand is in use as well: removed and added anew it would be somebody else.
 */
@Component
class SignatureUse implements DirectoryUse {

    private final Signatures signatures;

    SignatureUse(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        var used = new HashSet<>(signatures.partiesAmong(parties));
        used.addAll(signatures.unwantedAmong(parties));
        return used;
    }

    @Override
    public boolean bindsKind(UUID partyId) {
        return !signatures.partiesAmong(List.of(partyId)).isEmpty();
    }
}
