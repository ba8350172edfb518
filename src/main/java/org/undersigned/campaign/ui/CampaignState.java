package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.campaign.CampaignFacts;

/** How a campaign stands at this moment, told from its launch and its embargo. */
enum CampaignState {
    UNDECIDED(Tone.NEUTRAL),
    PLANNED(Tone.PROGRESS),
    LAUNCHED(Tone.GOOD);

    private final Tone tone;

    CampaignState(Tone tone) {
        this.tone = tone;
    }

    static CampaignState at(Instant now, @Nullable Instant launch) {
        if (launch == null) {
            return UNDECIDED;
        }
        return now.isBefore(launch) ? PLANNED : LAUNCHED;
    }

    Tone tone() {
        return tone;
    }

    String label() {
        return text("campaign.state." + name());
    }

    /** The state, and the embargo while it holds. */
    static List<Component> badges(CampaignFacts campaign, Clock clock) {
        var badges = new ArrayList<Component>();
        var state = at(clock.instant(), campaign.launch());
        badges.add(new StatusBadge(state.label(), state.tone()));
        if (campaign.embargo() != null && campaign.embargoedAt(clock.instant())) {
            var lifts = new Instants(clock, campaign.zone()).text(campaign.embargo());
            badges.add(new StatusBadge(text("campaign.state.embargo", lifts), Tone.WAITING));
        }
        return badges;
    }
}
