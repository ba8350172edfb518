package org.undersigned.campaign.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A part of a campaign's record that a feature above this one brings; each Spring bean of this type is shown. */
public interface CampaignPanel {

    /** Where it stands among the others; the smallest comes first. */
    int order();

    String title();

    Component content(UUID campaignId);
}
