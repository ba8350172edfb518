package org.undersigned.signature;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.EvidencePolicyService;
import org.undersigned.campaign.Tier;
import org.undersigned.outreach.ParticipationService;

/** Finds the policy that a signature is held to, by its campaign and tier, for whoever is signed in. */
@Component
class ConfirmationPolicies {

    private final EvidencePolicyService rules;
    private final CampaignService campaigns;
    private final ParticipationService participations;
    private final SignatureRecords records;

    ConfirmationPolicies(
            EvidencePolicyService rules,
            CampaignService campaigns,
            ParticipationService participations,
            SignatureRecords records) {
        this.rules = rules;
        this.campaigns = campaigns;
        this.participations = participations;
        this.records = records;
    }

    /** The policies of some signatures, by signature. */
    Map<UUID, ConfirmationPolicy> of(Collection<Signature> found) {
        var policies = new HashMap<UUID, ConfirmationPolicy>();
        found.stream()
                .collect(Collectors.groupingBy(Signature::campaignId))
                .forEach((campaign, some) -> policies.putAll(of(campaign, some)));
        return policies;
    }

    private Map<UUID, ConfirmationPolicy> of(UUID campaign, List<Signature> some) {
        var tiers = tiers(campaign, some);
        var zone = campaigns.campaign(campaign).zone();
        var act = records.act();
        var byTier = new EnumMap<Tier, ConfirmationPolicy>(Tier.class);
        return some.stream()
                .collect(Collectors.toMap(
                        Signature::getId,
                        signature -> byTier.computeIfAbsent(
                                signature.heldTo(tiers.get(signature.partyId())),
                                tier -> new ConfirmationPolicy(rules.rule(campaign, tier), act, zone))));
    }

    private Map<UUID, Tier> tiers(UUID campaign, List<Signature> some) {
        var parties = some.stream().map(Signature::partyId).toList();
        return participations.of(campaign, parties).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().tier()));
    }
}
