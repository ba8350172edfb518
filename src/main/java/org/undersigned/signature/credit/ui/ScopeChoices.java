package org.undersigned.signature.credit.ui;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;

/** Makes the fields in which uses and their limits are chosen. */
@Component
public class ScopeChoices {

    private final PartySearch search;
    private final PartyService parties;

    ScopeChoices(PartySearch search, PartyService parties) {
        this.search = search;
        this.parties = parties;
    }

    public ScopeChoice fields() {
        return new ScopeChoice(search, parties);
    }

    /** What a party beside whom a name does not stand is called. */
    public String name(UUID party) {
        return parties.facts(party).map(PartyFacts::name).orElse("");
    }
}
