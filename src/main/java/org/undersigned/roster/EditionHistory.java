package org.undersigned.roster;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;
import org.undersigned.campaign.CampaignService;

/** Editions and their histories are read by all who see campaigns, but before an embargo lifts by few. */
@Component
class EditionHistory implements RecordHistory {

    private final Editions editions;
    private final CampaignService campaigns;
    private final CurrentUser currentUser;
    private final Clock clock;

    EditionHistory(Editions editions, CampaignService campaigns, CurrentUser currentUser, Clock clock) {
        this.editions = editions;
        this.campaigns = campaigns;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RosterService.KIND;
    }

    @Override
    public boolean isOpen(UUID record) {
        return currentUser.may(Permission.EDITION_READ) || currentUser.may(Permission.CAMPAIGN_READ) && isOut(record);
    }

    private boolean isOut(UUID record) {
        return editions.findById(record)
                .map(Edition::campaignId)
                .filter(campaign -> !campaigns.campaign(campaign).embargoedAt(clock.instant()))
                .isPresent();
    }
}
