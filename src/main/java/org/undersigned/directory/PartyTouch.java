package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the party whose card a change belongs to, and notes on it when that was. */
@Component
public class PartyTouch {

    private final Parties parties;
    private final PartyHold hold;
    private final PartyRedirects redirects;
    private final EntityManager entityManager;
    private final PartyFollowers followers;
    private final NotedParties noted;
    private final Clock clock;

    PartyTouch(
            Parties parties,
            PartyHold hold,
            PartyRedirects redirects,
            EntityManager entityManager,
            PartyFollowers followers,
            NotedParties noted,
            Clock clock) {
        this.parties = parties;
        this.hold = hold;
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
            if (parties.touch(List.of(party), clock.instant()) == 0) {
                throw redirects.gone(party);
            }
            followers.changed(List.of(party));
        }
        return face;
    }

    /** Likewise of some parties, by id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, PartyFace> touch(Collection<UUID> some) {
        hold.hold(some);
        var faces = entityManager
                .createQuery("select f from PartyFace f where f.id in :some", PartyFace.class)
                .setParameter("some", some)
                .getResultStream()
                .collect(Collectors.toMap(PartyFace::id, Function.identity()));
        refuseGone(some, faces::containsKey);
        var unnoted = some.stream().distinct().filter(noted::add).toList();
        if (!unnoted.isEmpty()) {
            if (parties.touch(unnoted, clock.instant()) < unnoted.size()) {
                refuseGone(unnoted, parties::existsById);
            }
            followers.changed(unnoted);
        }
        return faces;
    }

    private void refuseGone(Collection<UUID> some, Predicate<UUID> isThere) {
        some.stream().filter(isThere.negate()).findFirst().ifPresent(party -> {
            throw redirects.gone(party);
        });
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
