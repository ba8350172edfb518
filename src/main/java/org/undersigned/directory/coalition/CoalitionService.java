package org.undersigned.directory.coalition;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.CardParts;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.PartyTouch;

/** The organisations that carry a campaign. */
@Service
public class CoalitionService implements DirectoryUse {

    private final CoalitionParts parts;
    private final CampaignService campaigns;
    private final CardParts<CoalitionPart, CoalitionDetails> card;

    CoalitionService(CoalitionParts parts, CampaignService campaigns, PartyTouch parties, Trail trail) {
        this.parts = parts;
        this.campaigns = campaigns;
        this.card = new CardParts<>(
                parts, "directory.refused.unknown-coalition-role", parties, trail, CoalitionService::particulars);
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
        return card.add("directory.coalition.joined", organisation, face -> {
            if (parts.existsByCampaignIdAndPartyId(campaign, organisation)) {
                throw new Refusal("directory.refused.already-in-coalition", face.name(), facts.name());
            }
            return new CoalitionPart(campaign, face, details);
        });
    }

    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, CoalitionDetails details) {
        card.revise("directory.coalition.revised", id, seenVersion, details, (part, face) -> part.revise(details));
    }

    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void leave(UUID id, long seenVersion) {
        card.remove("directory.coalition.left", id, seenVersion);
    }

    private static Entry particulars(
            Entry entry, CoalitionPart part, @Nullable CoalitionDetails before, @Nullable CoalitionDetails after) {
        return entry.in(part.campaignId())
                .changed("coalition-role", before, after, CoalitionDetails::role)
                .changed("logo-consent", before, after, CoalitionDetails::logoConsent)
                .changed("delivers", before, after, CoalitionDetails::delivers);
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        return parts.partiesAmong(parties);
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean bindsKind(UUID partyId) {
        return !parts.partiesAmong(List.of(partyId)).isEmpty();
    }
}
