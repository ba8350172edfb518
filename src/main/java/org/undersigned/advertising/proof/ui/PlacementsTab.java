package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import org.undersigned.advertising.ads.ui.AdsTab;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.campaign.CampaignFacts;

/** The ads of a campaign that are on their way to a page, or were printed. */
@org.springframework.stereotype.Component
class PlacementsTab implements AdsTab {

    static final String KEY = "placements";

    private static final int ORDER = 60;

    private final PlacementService placements;
    private final PlacementParts parts;
    private final PlacementDialogs dialogs;

    PlacementsTab(PlacementService placements, PlacementParts parts, PlacementDialogs dialogs) {
        this.placements = placements;
        this.parts = parts;
        this.dialogs = dialogs;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String title() {
        return text("advertising.proof.ui.title");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component content(CampaignFacts campaign, QueryParameters query) {
        var content = new Div();
        content.addClassName("placement-tab");
        if (parts.mayWrite()) {
            content.add(dialogs.submission(campaign.id(), placements.open(campaign.id()), Buttons::plain));
        }
        var placed = placements.placements(campaign.id());
        content.add(
                placed.isEmpty()
                        ? new EmptyState(text("advertising.proof.ui.none"), text("advertising.proof.ui.none.more"))
                        : parts.table(placed));
        return content;
    }
}
