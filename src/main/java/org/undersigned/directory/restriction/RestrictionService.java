package org.undersigned.directory.restriction;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
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
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyTouch;

/** Sets restrictions and lifts them. Whoever hears a no sets one; allowing again is decided by a coordinator. */
@Service
public class RestrictionService {

    private final Restrictions restrictions;
    private final RestrictionLiftings liftings;
    private final PartyTouch parties;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    RestrictionService(
            Restrictions restrictions,
            RestrictionLiftings liftings,
            PartyTouch parties,
            CampaignService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.restrictions = restrictions;
        this.liftings = liftings;
        this.parties = parties;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public UUID set(UUID party, RestrictionDetails details) {
        var face = parties.touch(party);
        if (details.campaign() != null) {
            campaigns.campaign(details.campaign());
        }
        var restriction = restrictions.save(new Restriction(party, details, user.id(), clock.instant()));
        trail.record(entry("directory.restriction.set", face, restriction)
                .with("reach", restriction.facts(face.name(), "").reach())
                .changed("until", null, details.until())
                .changedPrivately("restriction-reason", null, details.reason()));
        return restriction.getId();
    }

    /** The party may be asked again from now on, as far as no other restriction holds. */
    @RolesAllowed(Permission.RESTRICTION_LIFT)
    @Transactional
    public void lift(UUID id, String reason) {
        var restriction =
                restrictions.findById(id).orElseThrow(() -> new Refusal("directory.refused.unknown-restriction"));
        var face = parties.touch(restriction.partyId());
        if (liftings.existsByRestrictionId(id)) {
            throw alreadyLifted(face);
        }
        store(new RestrictionLifting(id, reason, user.id(), clock.instant()), face);
        trail.record(entry("directory.restriction.lifted", face, restriction)
                .changedPrivately("lifting-reason", null, reason));
    }

    /** Writes at once, so that a second one in the same moment is refused in words as well. */
    private void store(RestrictionLifting lifting, PartyFace party) {
        try {
            liftings.saveAndFlush(lifting);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "restriction_lifted_once") ? alreadyLifted(party) : e;
        }
    }

    private static Refusal alreadyLifted(PartyFace party) {
        return new Refusal("directory.refused.restriction-lifted-already", party.name());
    }

    private static Entry entry(String verb, PartyFace party, Restriction restriction) {
        return Entry.of(verb, "party", party.id(), party.name()).in(restriction.campaignId());
    }
}
