package org.undersigned.directory.duplicate;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.directory.PartyTouch;

/** What a person decides about two parties that may be one. */
@Service
public class PairDecisions {

    private static final String UNKNOWN = "directory.refused.unknown-pair";

    private final DuplicatePairs pairs;
    private final DistinctPairs distinct;
    private final BlockIndex index;
    private final PartyTouch parties;
    private final Trail trail;
    private final CurrentUser user;
    private final Clock clock;

    PairDecisions(
            DuplicatePairs pairs,
            DistinctPairs distinct,
            BlockIndex index,
            PartyTouch parties,
            Trail trail,
            CurrentUser user,
            Clock clock) {
        this.pairs = pairs;
        this.distinct = distinct;
        this.index = index;
        this.parties = parties;
        this.trail = trail;
        this.user = user;
        this.clock = clock;
    }

    /** The two of a pair that waits are not the same, and are never proposed again. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void tellApart(UUID waiting) {
        var found = pairs.findById(waiting).orElseThrow(() -> new Refusal(UNKNOWN));
        try {
            distinct.saveAndFlush(new DistinctPair(found.pair(), user.id(), clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "distinct_pair_once") ? new Refusal(UNKNOWN) : e;
        }
        pairs.delete(found);
        tell("directory.duplicate.told-apart", found.pair());
    }

    /** Takes such a decision back; the two are compared again soon. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void reconsider(UUID decided) {
        var decision = distinct.findById(decided).orElseThrow(() -> new Refusal(UNKNOWN));
        distinct.delete(decision);
        index.changed(List.of(decision.pair().one()));
        tell("directory.duplicate.reconsidered", decision.pair());
    }

    private void tell(String verb, PartyPair pair) {
        var one = parties.find(pair.one());
        var other = parties.find(pair.other());
        trail.record(Entry.of(verb, "party", one.id(), one.name()).changedErasably("other-party", null, other.name()));
    }
}
