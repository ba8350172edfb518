package org.undersigned.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return openings(campaignId, alike(parties, details), contact.bansOn(parties)).stream()
                .map(Opening::line)
                .toList();
    }

    /** Takes those of some parties into the pipeline of a campaign that are not there yet. */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public List<BulkLine> open(UUID campaignId, Collection<UUID> parties, ParticipationDetails details) {
        refuseTooMany(parties);
        names.hold(parties);
        var bans = contact.bansOn(parties);
        var openings = openings(campaignId, alike(parties, details), bans);
        openings.stream()
                .filter(opening -> opening.refusal().isEmpty())
                .forEach(opening -> open(campaignId, opening, bans));
        expectFirst();
        return openings.stream().map(Opening::line).toList();
    }

    /**
     * Takes parties into the pipeline of a campaign, each in its own way: all of them or, when one is refused, none.
     *
     * @return their participations, by party
     */
    @RolesAllowed(Permission.OUTREACH_WRITE)
    @Transactional
    public Map<UUID, UUID> openEach(UUID campaignId, Map<UUID, ParticipationDetails> wished) {
        refuseTooMany(wished.keySet());
        names.hold(wished.keySet());
        var bans = contact.bansOn(wished.keySet());
        var opened = new HashMap<UUID, UUID>();
        for (var opening : openings(campaignId, wished, bans)) {
            opening.refusal().ifPresent(refusal -> {
                throw refusal;
            });
            opened.put(opening.party(), open(campaignId, opening, bans));
        }
        expectFirst();
        return opened;
    }

    /** How a party is to be taken into a pipeline, and why it cannot be. */
    private record Opening(UUID party, String name, ParticipationDetails details, Optional<Refusal> refusal) {

        BulkLine line() {
            return BulkLine.of(party, 0, name, refusal);
        }
    }

    private static Map<UUID, ParticipationDetails> alike(Collection<UUID> parties, ParticipationDetails details) {
        return parties.stream().distinct().collect(Collectors.toMap(Function.identity(), party -> details));
    }

    private List<Opening> openings(UUID campaignId, Map<UUID, ParticipationDetails> wished, Bans bans) {
        var campaign = campaigns.campaign(campaignId);
        var there = participations.findByCampaignIdAndPartyIdIn(campaignId, wished.keySet()).stream()
                .map(Participation::partyId)
                .collect(Collectors.toSet());
        return names.of(wished.keySet()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(party -> {
                    var id = party.getKey();
                    var details = Objects.requireNonNull(wished.get(id));
                    var refusal = there.contains(id)
                            ? Optional.of(policy.alreadyOpen(party.getValue(), campaign.name()))
                            : policy.opening(details, party.getValue())
                                    .or(() -> contact.opening(campaignId, id, details, bans));
                    return new Opening(id, party.getValue(), details, refusal);
                })
                .toList();
    }

    private UUID open(UUID campaignId, Opening opening, Bans bans) {
        var isAsOfBefore = contact.isAsOfBefore(campaignId, opening.party(), opening.details(), bans);
        return editor.open(campaignId, opening.party(), opening.details(), opening.name(), isAsOfBefore)
                .getId();
    }

    private void expectFirst() {
        editor.expectFirst(() -> new Refusal("outreach.refused.some-opened-meanwhile"));
    }

    private static void refuseTooMany(Collection<?> items) {
        if (items.size() > BATCH) {
            throw new Refusal("outreach.refused.too-many", items.size(), BATCH);
        }
    }
}
