package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.roster.hold.KeptBack;
import org.undersigned.roster.hold.ShownHolds;
import org.undersigned.signature.act.Acts;
import org.undersigned.signature.hold.Hold;

/**
 * Keeps an edition back while something about it is unclear: it can be read, and is given out to nobody and told of by
 * nobody until the hold is lifted.
 *
 * <p>A hold moves the version of its edition, so that whoever recalls it in the same moment is told that it has changed.
 */
@Service
public class EditionHoldService {

    private final RosterService rosters;
    private final KeptEditions kept;
    private final KeptBack keptBack;
    private final ShownHolds shownHolds;
    private final Acts acts;
    private final Trail trail;
    private final EntityManager entityManager;

    EditionHoldService(
            RosterService rosters,
            KeptEditions kept,
            KeptBack keptBack,
            ShownHolds shownHolds,
            Acts acts,
            Trail trail,
            EntityManager entityManager) {
        this.rosters = rosters;
        this.kept = kept;
        this.keptBack = keptBack;
        this.shownHolds = shownHolds;
        this.acts = acts;
        this.trail = trail;
        this.entityManager = entityManager;
    }

    /** @throws Refusal when no reason is given, when it was recalled anyway, or when it is held already */
    @RolesAllowed(Permission.EDITION_HOLD)
    @Transactional
    public void hold(UUID id, long seenVersion, String reason) {
        var edition = find(id, seenVersion);
        var why = RosterService.required(reason);
        if (edition.state() == EditionState.RECALLED) {
            throw new Refusal("roster.refused.recalled", edition.label());
        }
        if (keptBack.of(id).isPresent()) {
            throw new Refusal("roster.refused.held-already", edition.label());
        }
        keptBack.hold(id, why, acts.now());
        move(edition);
        trail.record(RosterService.entry("roster.edition.held", edition).because(why));
    }

    /** @throws Refusal when no reason is given, or when it is not held */
    @RolesAllowed(Permission.EDITION_HOLD)
    @Transactional
    public void lift(UUID id, long seenVersion, String reason) {
        var edition = find(id, seenVersion);
        var why = RosterService.required(reason);
        if (keptBack.of(id).isEmpty()) {
            throw new Refusal("roster.refused.not-held", edition.label());
        }
        keptBack.lift(id, why, acts.now());
        move(edition);
        trail.record(RosterService.entry("roster.edition.let-go", edition).because(why));
    }

    /** Of some editions, those that are held, and why where the reader may know. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public Map<UUID, Hold> holds(Collection<UUID> editions) {
        return shownHolds.of(editions);
    }

    private Edition find(UUID id, long seenVersion) {
        kept.keep(id);
        var edition = rosters.find(id);
        edition.expectVersion(seenVersion, edition.label());
        return edition;
    }

    private void move(Edition edition) {
        entityManager.lock(edition, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
