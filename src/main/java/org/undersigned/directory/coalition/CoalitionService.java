package org.undersigned.directory.coalition;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyTouch;

/** The organisations that carry a campaign. */
@Service
public class CoalitionService implements DirectoryUse {

    private final CoalitionParts parts;
    private final CampaignService campaigns;
    private final PartyTouch parties;
    private final Trail trail;

    CoalitionService(CoalitionParts parts, CampaignService campaigns, PartyTouch parties, Trail trail) {
        this.parts = parts;
        this.campaigns = campaigns;
        this.parties = parties;
        this.trail = trail;
    }

    /** Convenors first, then members, then supporters, each in alphabetical order. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<CoalitionLine> coalition(UUID campaign) {
        return parts.ofCampaign(campaign).stream()
                .sorted(Comparator.comparing(line -> line.details().role()))
                .toList();
    }

    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public UUID join(UUID campaign, UUID organisation, CoalitionDetails details) {
        var facts = campaigns.campaign(campaign);
        var face = parties.touch(organisation);
        if (parts.existsByCampaignIdAndPartyId(campaign, organisation)) {
            throw new Refusal("directory.refused.already-in-coalition", face.name(), facts.name());
        }
        var part = parts.save(new CoalitionPart(campaign, face, details));
        trail.record(entry("directory.coalition.joined", campaign, face, null, details));
        return part.getId();
    }

    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, CoalitionDetails details) {
        var part = find(id);
        var face = parties.touch(part.partyId());
        part.expectVersion(seenVersion, face.name());
        var before = part.details();
        part.revise(details);
        trail.record(entry("directory.coalition.revised", part.campaignId(), face, before, details));
    }

    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void leave(UUID id, long seenVersion) {
        var part = find(id);
        var face = parties.touch(part.partyId());
        part.expectVersion(seenVersion, face.name());
        parts.delete(part);
        trail.record(entry("directory.coalition.left", part.campaignId(), face, part.details(), null));
    }

    private CoalitionPart find(UUID id) {
        return parts.findById(id).orElseThrow(() -> new Refusal("directory.refused.unknown-coalition-role"));
    }

    private static Entry entry(
            String verb,
            UUID campaign,
            PartyFace party,
            @Nullable CoalitionDetails before,
            @Nullable CoalitionDetails after) {
        return Entry.of(verb, "party", party.id(), party.name())
                .in(campaign)
                .changed("coalition-role", before == null ? null : before.role(), after == null ? null : after.role())
                .changed(
                        "logo-consent",
                        before == null ? null : before.logoConsent(),
                        after == null ? null : after.logoConsent());
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean uses(UUID partyId) {
        return parts.existsByPartyId(partyId);
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean bindsKind(UUID partyId) {
        return uses(partyId);
    }
}
