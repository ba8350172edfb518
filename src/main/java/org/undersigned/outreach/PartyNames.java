package org.undersigned.outreach;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyService;

/** What the parties of participations are called. */
@Component
class PartyNames {

    private final PartyService parties;

    PartyNames(PartyService parties) {
        this.parties = parties;
    }

    String of(UUID party) {
        return parties.facts(party)
                .map(PartyFacts::name)
                .orElseThrow(() -> new Refusal("outreach.refused.unknown-party"));
    }

    /** The names of those that exist. */
    Map<UUID, String> of(Collection<UUID> parties) {
        return this.parties.facts(parties).values().stream()
                .collect(Collectors.toMap(PartyFacts::id, PartyFacts::name));
    }
}
