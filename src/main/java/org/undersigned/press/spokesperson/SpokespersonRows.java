package org.undersigned.press.spokesperson;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignService;
import org.undersigned.signature.coverage.StandingNames;

/** Reads who speaks for a campaign. Whoever calls has asked for the permission. */
@Component
public class SpokespersonRows {

    private final Spokespeople spokespeople;
    private final StandingNames names;
    private final CampaignService campaigns;
    private final Clock clock;

    SpokespersonRows(Spokespeople spokespeople, StandingNames names, CampaignService campaigns, Clock clock) {
        this.spokespeople = spokespeople;
        this.names = names;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** All of a campaign in their order, whether or not they speak for it still. */
    public List<SpokespersonRow> of(UUID campaign) {
        var all = spokespeople.findByCampaignIdOrderByPositionNoAscIdAsc(campaign);
        var signed = names.signersAmong(
                campaign, all.stream().flatMap(each -> each.partyId().stream()).collect(Collectors.toSet()));
        var today = LocalDate.ofInstant(
                clock.instant(), campaigns.campaign(campaign).zone());
        return all.stream()
                .map(each -> new SpokespersonRow(
                        each.getId(),
                        each.version(),
                        each.details(),
                        each.speaks(today),
                        each.partyId().filter(signed::contains).isPresent()))
                .toList();
    }
}
