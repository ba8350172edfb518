package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the party whose card a change belongs to, and notes on it when that was. */
@Component
public class PartyTouch {

    private final Parties parties;
    private final PartyRedirects redirects;
    private final EntityManager entityManager;
    private final PartyFollowers followers;
    private final NotedParties noted;
    private final Clock clock;

    PartyTouch(
            Parties parties,
            PartyRedirects redirects,
            EntityManager entityManager,
            PartyFollowers followers,
            NotedParties noted,
            Clock clock) {
        this.parties = parties;
        this.redirects = redirects;
        this.entityManager = entityManager;
        this.followers = followers;
        this.noted = noted;
        this.clock = clock;
    }

    /** Refuses when there is no such party. One that changes in several ways within a transaction is noted once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PartyFace touch(UUID party) {
        var face = find(party);
        if (noted.add(party)) {
            if (parties.touch(party, clock.instant()) == 0) {
                throw redirects.gone(party);
            }
            followers.changed(List.of(party));
        }
        return face;
    }

    /** The party without a note on it; refuses when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PartyFace find(UUID party) {
        var face = entityManager.find(PartyFace.class, party);
        if (face == null) {
            throw redirects.gone(party);
        }
        return face;
    }
}
