package org.undersigned.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyHit;
import org.undersigned.signature.SignatureService;

/**
 * Finds who has withdrawn from a letter among all that have a name, so that an import brings no withdrawn name back under
 * a namesake.
 */
@Component
class Tombstones {

    private final SignatureService signatures;

    Tombstones(SignatureService signatures) {
        this.signatures = signatures;
    }

    /**
     * @param letter nothing is found where none is signed
     * @param namesakes all parties that have a name, by that name
     * @return those who have withdrawn, by that name; names of which nobody has are left out
     */
    Map<String, List<PartyHit>> among(@Nullable UUID letter, Map<String, List<PartyHit>> namesakes) {
        var withdrawn = withdrawn(letter, namesakes.values());
        var found = new HashMap<String, List<PartyHit>>();
        namesakes.forEach((name, hits) -> {
            var gone = hits.stream().filter(hit -> withdrawn.contains(hit.id())).toList();
            if (!gone.isEmpty()) {
                found.put(name, gone);
            }
        });
        return found;
    }

    private Set<UUID> withdrawn(@Nullable UUID letter, Collection<List<PartyHit>> hits) {
        var gone = new HashSet<UUID>();
        if (letter != null) {
            var parties = hits.stream()
                    .flatMap(List::stream)
                    .map(PartyHit::id)
                    .distinct()
                    .toList();
            ImportLines.batches(parties).forEach(batch -> gone.addAll(signatures.withdrawnFor(letter, batch)));
        }
        return gone;
    }

    /** Whom to name: one of the same kind before others. */
    static PartyHit told(ImportLine line, List<PartyHit> gone) {
        return gone.stream()
                .min(Comparator.comparing(hit -> hit.kind() != line.kind()))
                .orElseThrow();
    }
}
