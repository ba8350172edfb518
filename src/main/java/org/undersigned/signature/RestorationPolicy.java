package org.undersigned.signature;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.signature.evidence.ShownBy;

/** Whether a signature that was withdrawn may become a claim again, under a text and by an item of evidence. */
final class RestorationPolicy {

    private final List<ShownBy> evidence;
    private final List<Signature> beside;
    private final ZoneId zone;

    /**
     * @param evidence all that is linked to the signature
     * @param beside all signatures of the same party for the same letter
     * @param zone of the campaign
     */
    RestorationPolicy(List<ShownBy> evidence, List<Signature> beside, ZoneId zone) {
        this.evidence = evidence;
        this.beside = beside;
        this.zone = zone;
    }

    Optional<Refusal> refusal(Signature signature, SignedText text, UUID fresh) {
        var name = signature.credit().name();
        if (!text.words().letterId().equals(signature.letterId())) {
            return Optional.of(new Refusal("signature.refused.other-letter", name));
        }
        if (evidence.stream()
                .noneMatch(shown -> shown.item().id().equals(fresh) && signature.canBeShownBy(shown, zone))) {
            return Optional.of(new Refusal("signature.refused.no-fresh-evidence", name));
        }
        var isTaken =
                beside.stream().anyMatch(other -> !other.getId().equals(signature.getId()) && other.holdsPlaceOf(text));
        return isTaken ? Optional.of(new Refusal("signature.refused.place-taken", name)) : Optional.empty();
    }
}
