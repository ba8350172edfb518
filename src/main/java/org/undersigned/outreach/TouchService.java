package org.undersigned.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/**
 * The contacts of a participation. Whoever had one logs it: a fact is not refused because somebody else is the owner.
 * Only that we turn to whom a restriction protects is.
 */
@Service
public class TouchService {

    private final Participations participations;
    private final Touches touches;
    private final PartyNames names;
    private final ContactPolicy contact;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    TouchService(
            Participations participations,
            Touches touches,
            PartyNames names,
            ContactPolicy contact,
            UserDirectory users,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.participations = participations;
        this.touches = touches;
        this.names = names;
        this.contact = contact;
        this.users = users;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public UUID log(UUID participationId, TouchDetails details) {
        var participation = participations.require(participationId);
        var party = names.of(participation.partyId());
        if (details.at().isAfter(clock.instant())) {
            throw new Refusal("outreach.refused.touch-in-future", party);
        }
        var bans = contact.bans(List.of(participation));
        contact.touching(participation, details, party, bans).ifPresent(refusal -> {
            throw refusal;
        });
        var touch = touches.save(new Touch(participationId, details, user.id()));
        tell(participation, details, party, contact.isAsOfBefore(participation, details, party, bans));
        return touch.getId();
    }

    private void tell(Participation participation, TouchDetails details, String party, boolean isAsOfBefore) {
        trail.record(Entry.of("outreach.touch.logged", "participation", participation.getId(), party)
                .in(participation.campaignId())
                .with("channel", details.channel())
                .with("direction", details.direction())
                .with("outcome", details.outcome())
                .with("took-place", details.at())
                .changedPrivately("representative", null, details.representative())
                .changedPrivately("touch-note", null, details.note())
                .changed("as-of-before", null, isAsOfBefore ? true : null));
    }

    /** When the latest contact with each of some parties was; those with whom there was none are left out. */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public Map<UUID, Instant> latest(UUID campaign, Collection<UUID> parties) {
        return touches.latest(campaign, parties).stream()
                .collect(Collectors.toMap(Touches.Latest::party, Touches.Latest::at));
    }

    /** Takes back what an import has logged. A touch stays as it was logged, so there is nothing to compare. */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public void takeBack(UUID id) {
        var touch = touches.findById(id).orElseThrow(() -> new Refusal("outreach.refused.unknown-touch"));
        var participation = participations.require(touch.participationId());
        touches.delete(touch);
        trail.record(Entry.of(
                        "outreach.touch.taken-back",
                        "participation",
                        participation.getId(),
                        names.of(participation.partyId()))
                .in(participation.campaignId()));
    }

    /** The latest first. */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public List<TouchRow> touches(UUID participationId, int limit) {
        var found = touches.findByParticipationIdOrderByAtDescIdDesc(participationId, Limit.of(limit));
        var loggedBy = users.names(found.stream().map(Touch::loggedBy).collect(Collectors.toSet()));
        return found.stream().map(touch -> touch.row(loggedBy)).toList();
    }
}
