package org.undersigned.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;

/**
 * Does to many what one click does to one, by the same rules and with an entry on the trail for each. What would be
 * refused can be seen first; it does not keep the others from being done.
 */
@Service
public class BulkService {

    /** At most so many in one transaction; callers with more come again. */
    public static final int BATCH = 500;

    private final Participations participations;
    private final CampaignService campaigns;
    private final PartyNames names;
    private final ChangePolicy policy;
    private final ContactPolicy contact;
    private final ParticipationEditor editor;

    BulkService(
            Participations participations,
            CampaignService campaigns,
            PartyNames names,
            ChangePolicy policy,
            ContactPolicy contact,
            ParticipationEditor editor) {
        this.participations = participations;
        this.campaigns = campaigns;
        this.names = names;
        this.policy = policy;
        this.contact = contact;
        this.editor = editor;
    }

    /** What a change would do, in the order of names. */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional(readOnly = true)
    public List<BulkLine> preview(Collection<UUID> ids, ParticipationChange change) {
        refuseTooMany(ids);
        var found = participations.findAllById(ids);
        var parties = names.of(found.stream().map(Participation::partyId).toList());
        var bans = contact.bans(found);
        return found.stream()
                .map(participation -> {
                    var party = parties.getOrDefault(participation.partyId(), "");
                    return BulkLine.of(
                            participation.getId(),
                            participation.version(),
                            party,
                            refusal(participation, change, party, bans));
                })
                .sorted(Comparator.comparing(BulkLine::name))
                .toList();
    }

    /**
     * Makes a change where the preview found nothing in the way, and tells what came of each of these.
     *
     * @param previewed lines of a preview of the same change
     */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public List<BulkLine> apply(Collection<BulkLine> previewed, ParticipationChange change) {
        var lines = previewed.stream().filter(line -> !line.isRefused()).toList();
        refuseTooMany(lines);
        var found = participations.findAllById(lines.stream().map(BulkLine::id).toList()).stream()
                .collect(Collectors.toMap(Participation::getId, Function.identity()));
        var bans = contact.bans(found.values());
        return lines.stream()
                .map(line -> {
                    var participation = found.get(line.id());
                    return participation == null
                            ? line.refused(Participations.unknown())
                            : apply(line, participation, change, bans);
                })
                .toList();
    }

    private BulkLine apply(BulkLine line, Participation participation, ParticipationChange change, Bans bans) {
        if (participation.version() != line.version()) {
            return line.refused(new Refusal("outreach.refused.changed-since", line.name()));
        }
        var refusal = refusal(participation, change, line.name(), bans);
        if (refusal.isEmpty()) {
            editor.apply(participation, change, line.name());
        }
        return BulkLine.of(line.id(), line.version(), line.name(), refusal);
    }

    private Optional<Refusal> refusal(
            Participation participation, ParticipationChange change, String party, Bans bans) {
        return policy.refusal(participation, change, party)
                .or(() -> contact.moving(participation, change, party, bans));
    }

    /** Which of some parties could be taken into the pipeline of a campaign, in the order of names. */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional(readOnly = true)
    public List<BulkLine> previewOpening(UUID campaignId, Collection<UUID> parties, ParticipationDetails details) {
        refuseTooMany(parties);
        return opening(campaignId, parties, details, contact.bansOn(parties));
    }

    /** Takes those of some parties into the pipeline of a campaign that are not there yet. */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public List<BulkLine> open(UUID campaignId, Collection<UUID> parties, ParticipationDetails details) {
        refuseTooMany(parties);
        names.hold(parties);
        var bans = contact.bansOn(parties);
        var lines = opening(campaignId, parties, details, bans);
        lines.stream().filter(line -> !line.isRefused()).forEach(line -> {
            var isAsOfBefore = contact.isAsOfBefore(campaignId, line.id(), details, bans);
            editor.open(campaignId, line.id(), details, line.name(), isAsOfBefore);
        });
        editor.expectFirst(() -> new Refusal("outreach.refused.some-opened-meanwhile"));
        return lines;
    }

    private List<BulkLine> opening(UUID campaignId, Collection<UUID> parties, ParticipationDetails details, Bans bans) {
        var campaign = campaigns.campaign(campaignId);
        var there = participations.findByCampaignIdAndPartyIdIn(campaignId, parties).stream()
                .map(Participation::partyId)
                .collect(Collectors.toSet());
        return names.of(parties).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(party -> {
                    var refusal = there.contains(party.getKey())
                            ? Optional.of(policy.alreadyOpen(party.getValue(), campaign.name()))
                            : policy.opening(details, party.getValue())
                                    .or(() -> contact.opening(campaignId, party.getKey(), details, bans));
                    return BulkLine.of(party.getKey(), 0, party.getValue(), refusal);
                })
                .toList();
    }

    private static void refuseTooMany(Collection<?> items) {
        if (items.size() > BATCH) {
            throw new Refusal("outreach.refused.too-many", items.size(), BATCH);
        }
    }
}
