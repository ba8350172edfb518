package org.undersigned.roster.hold;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.hold.Hold;

/** Keeps editions back and lets them go. Whoever calls has asked for the permission. */
@Component
public class KeptBack {

    private final EditionHolds holds;

    KeptBack(EditionHolds holds) {
        this.holds = holds;
    }

    /** Why an edition is kept back, if it is. */
    public Optional<Hold> of(UUID edition) {
        return Optional.ofNullable(of(List.of(edition)).get(edition));
    }

    /** Of some editions, those that are kept back. */
    public Map<UUID, Hold> of(Collection<UUID> editions) {
        return holds.findByEditionIdInAndLiftedAtIsNull(editions).stream()
                .collect(Collectors.toMap(EditionHold::editionId, EditionHold::facts, (one, other) -> one));
    }

    public void hold(UUID edition, String reason, Act act) {
        holds.save(new EditionHold(edition, reason, act));
    }

    public void lift(UUID edition, String because, Act act) {
        holds.findByEditionIdInAndLiftedAtIsNull(List.of(edition)).forEach(hold -> hold.lift(because, act));
    }
}
