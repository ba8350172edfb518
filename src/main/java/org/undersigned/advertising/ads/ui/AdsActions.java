package org.undersigned.advertising.ads.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.undersigned.campaign.CampaignFacts;

/** What can be begun and set from the page of ads. Implemented by what holds orders. */
public interface AdsActions {

    /** Nothing where the user may not. */
    Optional<Component> primary(CampaignFacts campaign);

    List<Component> secondary(CampaignFacts campaign);
}
