package org.undersigned.campaign;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;

/**
 * The campaign that the signed-in member of staff works in, remembered from one session to the next. It is a setting of
 * that person and changes nothing for others, so the trail has nothing of it.
 */
@Service
public class CampaignChoiceService {

    private final Campaigns campaigns;
    private final ChosenCampaigns chosen;
    private final CurrentUser currentUser;
    private final Clock clock;

    CampaignChoiceService(Campaigns campaigns, ChosenCampaigns chosen, CurrentUser currentUser, Clock clock) {
        this.campaigns = campaigns;
        this.chosen = chosen;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The campaign chosen last, else the latest there is; none for those who may not see campaigns. */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public Optional<CampaignFacts> current() {
        if (!currentUser.may(Permission.CAMPAIGN_READ)) {
            return Optional.empty();
        }
        return chosen.findById(currentUser.id())
                .flatMap(choice -> campaigns.findById(choice.campaignId()))
                .or(campaigns::findFirstByOrderByCreatedAtDescIdDesc)
                .map(Campaign::facts);
    }

    /** Writes nothing where it is chosen already, so that every page of a record may ask for the campaign of that. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional
    public void choose(UUID campaignId) {
        var campaign = campaigns.require(campaignId).getId();
        var user = currentUser.id();
        var before = chosen.findById(user);
        if (before.filter(choice -> choice.campaignId().equals(campaign)).isPresent()) {
            return;
        }
        before.ifPresentOrElse(
                choice -> choice.change(campaign, clock.instant()),
                () -> chosen.save(new ChosenCampaign(user, campaign, clock.instant())));
    }
}
