package org.undersigned.signature;

import java.util.List;
import java.util.Optional;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyFacts;

/** Whether a yes may be recorded at all, beside what is already there. */
final class RecordingPolicy {

    private RecordingPolicy() {}

    /**
     * @param text what is signed now
     * @param earlier what is there of the same party for the same letter
     */
    static Optional<Refusal> refusal(
            PartyFacts party, SignatureDetails details, SignedText text, List<Signature> earlier) {
        if (!details.capacity().fits(party.kind())) {
            return Optional.of(new Refusal("signature.refused.capacity", party.name()));
        }
        if (earlier.stream().anyMatch(s -> s.state() == SignatureState.WITHDRAWN)) {
            return Optional.of(new Refusal("signature.refused.tombstone", party.name()));
        }
        var stands = earlier.stream().anyMatch(s -> s.stands() && s.holdsPlaceOf(text));
        return stands ? Optional.of(new Refusal("signature.refused.twice", party.name())) : Optional.empty();
    }
}
