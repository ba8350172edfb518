package org.undersigned.advertising.ads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import org.undersigned.campaign.CampaignFacts;

/** A part of the page of ads, under a word of its own in the address. Implemented as beans by what lies above orders. */
public interface AdsTab {

    /** As the address says it. */
    String key();

    String title();

    /** Lowest first; the first one is shown where the address says nothing. */
    int order();

    Component content(CampaignFacts campaign, QueryParameters query);
}
