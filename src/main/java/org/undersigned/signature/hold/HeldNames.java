package org.undersigned.signature.hold;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.signature.act.Act;
import org.undersigned.work.undo.UndoRecording;

/** Keeps names back and lets them go. Whoever calls has asked for the permission. */
@Component
public class HeldNames {

    private final NameHolds holds;

    HeldNames(NameHolds holds) {
        this.holds = holds;
    }

    /** Why a name is kept back, if it is. */
    public Optional<Hold> of(UUID signature) {
        return Optional.ofNullable(of(List.of(signature)).get(signature));
    }

    /** Of some signatures, those that are kept back. */
    public Map<UUID, Hold> of(Collection<UUID> signatures) {
        return holds.findBySignatureIdInAndLiftedAtIsNull(signatures).stream()
                .collect(Collectors.toMap(NameHold::signatureId, NameHold::facts, (one, other) -> one));
    }

    public void hold(UUID signature, String reason, Act act) {
        holds.save(new NameHold(signature, reason, act));
    }

    public void lift(UUID signature, String because, Act act) {
        holds.findBySignatureIdInAndLiftedAtIsNull(List.of(signature)).forEach(hold -> hold.lift(because, act));
    }

    /** Keeps a name back as another one is, when a merge makes one of the two; what is kept back already stays so. */
    public void share(UUID from, UUID to, UndoRecording undo) {
        var both = of(List.of(from, to));
        var hold = both.get(from);
        if (hold != null && !both.containsKey(to)) {
            var id = Ids.next();
            undo.add(
                    "signature_hold",
                    Map.of("id", id),
                    Map.of(
                            "id",
                            id,
                            "version",
                            0,
                            "signature_id",
                            to,
                            "reason",
                            hold.reason(),
                            "held_by",
                            hold.by(),
                            "held_at",
                            hold.at()));
        }
    }
}
