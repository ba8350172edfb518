package org.undersigned.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a merge take a party away, put it back and give another one its names, in the transaction of the merge and
 * without an entry of its own: the merge tells the trail of all that it does.
 */
@Component
public class PartyFolding {

    private final Parties parties;
    private final PartyStore store;
    private final PartyRedirects redirects;
    private final Disciplines disciplines;

    PartyFolding(Parties parties, PartyStore store, PartyRedirects redirects, Disciplines disciplines) {
        this.parties = parties;
        this.store = store;
        this.redirects = redirects;
        this.disciplines = disciplines;
    }

    /** What is known of a party itself, and since when. */
    public record Known(UUID id, long version, Instant createdAt, PartyDetails details) {

        public String name() {
            return details.names().getFirst().text();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Known known(UUID id) {
        var party = find(id);
        return new Known(id, party.version(), party.createdAt(), party.card().details());
    }

    /** Refuses what could not be entered by hand either: too many names, a note that is too long. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rewrite(UUID id, PartyDetails details) {
        var party = find(id);
        var after = CheckedDetails.of(details, disciplines.codes());
        if (!after.equals(party.details())) {
            store.revise(party, after);
            parties.flush();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void takeAway(UUID id) {
        store.remove(List.of(find(id)));
        parties.flush();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void putBack(Known known) {
        store.putBack(known.id(), CheckedDetails.of(known.details(), disciplines.codes()), known.createdAt());
        parties.flush();
    }

    private Party find(UUID id) {
        return parties.findById(id).orElseThrow(() -> redirects.gone(id));
    }
}
