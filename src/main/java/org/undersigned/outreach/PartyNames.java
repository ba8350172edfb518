package org.undersigned.outreach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyHold;
import org.undersigned.directory.PartyService;

/** What the parties of participations are called. */
@Component
class PartyNames {

    private final PartyService parties;
    private final PartyHold hold;

    PartyNames(PartyService parties, PartyHold hold) {
        this.parties = parties;
        this.hold = hold;
    }

    String of(UUID party) {
        return parties.facts(party)
                .map(PartyFacts::name)
                .orElseThrow(() -> new Refusal("outreach.refused.unknown-party"));
    }

    /** The name of one of whom something new is about to be written, who stays until that is done. */
    String held(UUID party) {
        hold.hold(List.of(party));
        return of(party);
    }

    /** Likewise, of those that exist. */
    void hold(Collection<UUID> parties) {
        hold.hold(parties);
    }

    /** The names of those that exist. */
    Map<UUID, String> of(Collection<UUID> parties) {
        return this.parties.facts(parties).values().stream()
                .collect(Collectors.toMap(PartyFacts::id, PartyFacts::name));
    }
}
