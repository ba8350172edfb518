package org.undersigned.signature;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyFacts;

/** Whether a yes may be recorded at all, beside what is already there. */
final class RecordingPolicy {

    private RecordingPolicy() {}

    /**
     * @param earlier what is there of the same party for the same letter
     * @param covering the letter's numbers whose signatures count for the number that is signed now
     */
    static Optional<Refusal> refusal(
            PartyFacts party, SignatureDetails details, List<Signature> earlier, Set<Integer> covering) {
        if (!details.capacity().fits(party.kind())) {
            return Optional.of(new Refusal("signature.refused.capacity", party.name()));
        }
        if (earlier.stream().anyMatch(s -> s.state() == SignatureState.WITHDRAWN)) {
            return Optional.of(new Refusal("signature.refused.tombstone", party.name()));
        }
        var stands = earlier.stream()
                .filter(s -> s.state() == SignatureState.CLAIMED || s.state() == SignatureState.CONFIRMED)
                .anyMatch(s -> covering.contains(s.letterNumber()));
        return stands ? Optional.of(new Refusal("signature.refused.twice", party.name())) : Optional.empty();
    }
}
