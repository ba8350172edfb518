package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
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
    private final Clock clock;

    PartyTouch(
            Parties parties,
            PartyRedirects redirects,
            EntityManager entityManager,
            PartyFollowers followers,
            Clock clock) {
        this.parties = parties;
        this.redirects = redirects;
        this.entityManager = entityManager;
        this.followers = followers;
        this.clock = clock;
    }

    /** Refuses when there is no such party. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PartyFace touch(UUID party) {
        var face = find(party);
        if (parties.touch(party, clock.instant()) == 0) {
            throw redirects.gone(party);
        }
        followers.changed(party);
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
