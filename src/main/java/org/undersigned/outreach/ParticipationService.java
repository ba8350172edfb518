package org.undersigned.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.Tier;
import org.undersigned.work.undo.UneditedRecords;

/** Opens participations and brings them forward, one at a time. */
@Service
public class ParticipationService {

    private final Participations participations;
    private final Touches touches;
    private final CampaignService campaigns;
    private final PartyNames names;
    private final ChangePolicy policy;
    private final ContactPolicy contact;
    private final ParticipationEditor editor;
    private final UneditedRecords unedited;

    ParticipationService(
            Participations participations,
            Touches touches,
            CampaignService campaigns,
            PartyNames names,
            ChangePolicy policy,
            ContactPolicy contact,
            ParticipationEditor editor,
            UneditedRecords unedited) {
        this.unedited = unedited;
        this.participations = participations;
        this.touches = touches;
        this.campaigns = campaigns;
        this.names = names;
        this.policy = policy;
        this.contact = contact;
        this.editor = editor;
    }

    /** Takes a party into the pipeline of a campaign, at the stage it has in truth reached. */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public UUID open(UUID campaignId, UUID partyId, ParticipationDetails details) {
        var campaign = campaigns.campaign(campaignId);
        var party = names.held(partyId);
        if (find(campaignId, partyId).isPresent()) {
            throw policy.alreadyOpen(party, campaign.name());
        }
        refuseIf(policy.opening(details, party));
        var bans = contact.bansOn(List.of(partyId));
        refuseIf(contact.opening(campaignId, partyId, details, bans));
        var isAsOfBefore = contact.isAsOfBefore(campaignId, partyId, details, bans);
        var opened = editor.open(campaignId, partyId, details, party, isAsOfBefore);
        editor.expectFirst(() -> policy.alreadyOpen(party, campaign.name()));
        return opened.getId();
    }

    /** @param reason why; asked for when the move closes or reopens */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public void move(UUID id, long seenVersion, Stage to, @Nullable String reason) {
        change(id, seenVersion, new ParticipationChange.Move(to, reason));
    }

    /**
     * Undoes an import: takes the last move back, so that the participation stands where it stood, and since then.
     *
     * @param back where it stood
     * @param owner whose it was: who moved it gives it back
     * @return false when something else has brought it where it is, and nothing is changed
     */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public boolean takeBackMove(UUID id, long seenVersion, Stage back, @Nullable UUID owner, String because) {
        var participation = participations.require(id);
        var party = names.of(participation.partyId());
        participation.expectVersion(seenVersion, party);
        return editor.takeBackMove(participation, back, owner, because, party);
    }

    /** @param owner null: nobody */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public void assign(UUID id, long seenVersion, @Nullable UUID owner) {
        change(id, seenVersion, new ParticipationChange.Assignment(owner));
    }

    /** @param representative somebody who speaks for the party today; null: the party is asked directly */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public void route(UUID id, long seenVersion, @Nullable UUID representative) {
        change(id, seenVersion, new ParticipationChange.Rerouting(representative));
    }

    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public void rank(UUID id, long seenVersion, Tier tier) {
        change(id, seenVersion, new ParticipationChange.Ranking(tier));
    }

    /** @param next null: what was planned is done or dropped */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public void plan(UUID id, long seenVersion, @Nullable NextStep next) {
        change(id, seenVersion, new ParticipationChange.Plan(next));
    }

    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public Optional<ParticipationFacts> of(UUID campaignId, UUID partyId) {
        return find(campaignId, partyId).map(Participation::facts);
    }

    /** The participations of some parties, by party; those that have none are left out. */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public Map<UUID, ParticipationFacts> of(UUID campaignId, Collection<UUID> parties) {
        return participations.findByCampaignIdAndPartyIdIn(campaignId, parties).stream()
                .collect(Collectors.toMap(Participation::partyId, Participation::facts));
    }

    /**
     * Those of some parties that a restriction keeps from being taken into the pipeline at a stage. Whoever is in it
     * already stays where they are.
     */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public Set<UUID> protectedFrom(UUID campaignId, Collection<UUID> parties, Stage stage) {
        if (!stage.isApproach()) {
            return Set.of();
        }
        var bans = contact.bansOn(parties);
        var restricted = parties.stream()
                .filter(party -> bans.directly(party, campaignId, null).isPresent())
                .collect(Collectors.toCollection(HashSet::new));
        if (!restricted.isEmpty()) {
            restricted.removeAll(of(campaignId, Set.copyOf(restricted)).keySet());
        }
        return restricted;
    }

    /** A signature of the party was confirmed in the campaign; signing twice changes nothing. */
    @RolesAllowed(Permission.SIGNATURE_CONFIRM)
    @Transactional
    public void signed(UUID campaignId, UUID partyId, String because) {
        var party = names.held(partyId);
        find(campaignId, partyId)
                .ifPresentOrElse(
                        participation -> follow(participation, Stage.SIGNED, because, party),
                        () -> editor.openSigned(campaignId, partyId, because, party));
    }

    /** The last confirmed signature of the party in the campaign was withdrawn. A withdrawal never waits for us. */
    @RolesAllowed(Permission.SIGNATURE_WITHDRAW)
    @Transactional
    public void withdrawn(UUID campaignId, UUID partyId, String because) {
        find(campaignId, partyId)
                .ifPresent(participation -> follow(participation, Stage.WITHDRAWN, because, names.of(partyId)));
    }

    /** Undoes an import: takes participations away on which nobody has done anything since; all of them or none. */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public void removeUnused(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var found = participations.findAndHold(ids);
        if (found.size() < Set.copyOf(ids).size()) {
            throw Participations.unknown();
        }
        var parties = names.of(found.stream().map(Participation::partyId).toList());
        var touched = touches.participationsAmong(ids);
        var asTheyCame =
                unedited.among(found.stream().collect(Collectors.toMap(Participation::getId, Participation::version)));
        for (var participation : found) {
            if (!asTheyCame.contains(participation.getId()) || touched.contains(participation.getId())) {
                throw new Refusal("outreach.refused.used", parties.getOrDefault(participation.partyId(), ""));
            }
        }
        editor.remove(found, parties);
    }

    private void change(UUID id, long seenVersion, ParticipationChange change) {
        var participation = participations.require(id);
        var party = names.of(participation.partyId());
        participation.expectVersion(seenVersion, party);
        refuseIf(policy.refusal(participation, change, party));
        refuseIf(contact.moving(participation, change, party, contact.bans(List.of(participation))));
        editor.apply(participation, change, party);
    }

    private void follow(Participation participation, Stage to, String because, String party) {
        if (participation.stage().leadsBySignatureTo(to)) {
            editor.followSignature(participation, to, because, party);
        }
    }

    private Optional<Participation> find(UUID campaignId, UUID partyId) {
        return participations.findByCampaignIdAndPartyId(campaignId, partyId);
    }

    private static void refuseIf(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw reason;
        });
    }
}
