package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyMatching;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.WithdrawnName;

/**
 * Finds who has withdrawn from a letter, so that an import brings no withdrawn name back: not under a namesake, not as
 * the other name of somebody, and not by a credit that its party has no more.
 */
@Component
class Tombstones {

    private final SignatureService signatures;
    private final PartyMatching matching;

    Tombstones(SignatureService signatures, PartyMatching matching) {
        this.signatures = signatures;
        this.matching = matching;
    }

    /**
     * Those who have withdrawn, by each name that they have or gave their yes under.
     *
     * @param byName by names in the form in which they are compared
     */
    record Gone(Map<String, List<PartyHit>> byName) {

        /** Whoever has withdrawn under one of the names stands for all that have it; one of the same kind is named first. */
        Optional<PartyHit> under(ImportLine line, List<String> names) {
            return names.stream()
                    .flatMap(name -> byName.getOrDefault(Folding.compact(name), List.of()).stream())
                    .min(Comparator.comparing(hit -> hit.kind() != line.kind()));
        }

        private void add(String name, PartyHit party) {
            byName.computeIfAbsent(Folding.compact(name), compact -> new ArrayList<>())
                    .add(party);
        }
    }

    /** @param letter nobody is found where none is signed */
    Gone of(@Nullable UUID letter) {
        var withdrawn = letter == null ? List.<WithdrawnName>of() : signatures.withdrawnFrom(letter);
        var gone = new Gone(new HashMap<>());
        var parties = new HashMap<UUID, PartyHit>();
        for (var name : namesOf(withdrawn)) {
            gone.add(name.matchedName(), name);
            parties.putIfAbsent(name.id(), name);
        }
        for (var name : withdrawn) {
            Optional.ofNullable(parties.get(name.party())).ifPresent(party -> gone.add(name.credited(), party));
        }
        return gone;
    }

    private List<PartyHit> namesOf(List<WithdrawnName> withdrawn) {
        return withdrawn.isEmpty()
                ? List.of()
                : matching.namesOf(
                        withdrawn.stream().map(WithdrawnName::party).distinct().toList());
    }
}
