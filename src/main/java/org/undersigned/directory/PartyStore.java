package org.undersigned.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes parties together with all that is made of their names, so that no way of changing one forgets the search. */
@Component
class PartyStore {

    private final Parties parties;
    private final NameIndex index;
    private final PartyFollowers followers;
    private final Clock clock;

    PartyStore(Parties parties, NameIndex index, PartyFollowers followers, Clock clock) {
        this.parties = parties;
        this.index = index;
        this.followers = followers;
        this.clock = clock;
    }

    Party add(CheckedDetails details) {
        return added(new Party(details, clock.instant()));
    }

    /** A party that was there before, under its old key. */
    void putBack(UUID id, CheckedDetails details, Instant createdAt) {
        added(new Party(id, details, createdAt));
    }

    private Party added(Party made) {
        var party = parties.save(made);
        index.add(party.names());
        followers.changed(party.getId());
        return party;
    }

    void revise(Party party, CheckedDetails after) {
        var namesBefore = party.names();
        party.revise(after, clock.instant());
        var namesAfter = party.names();
        index.remove(
                namesBefore.stream().filter(name -> !namesAfter.contains(name)).toList());
        index.add(
                namesAfter.stream().filter(name -> !namesBefore.contains(name)).toList());
        followers.changed(party.getId());
    }

    void remove(Party party) {
        index.remove(party.names());
        parties.delete(party);
    }
}
