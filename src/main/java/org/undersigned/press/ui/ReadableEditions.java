package org.undersigned.press.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionState;
import org.undersigned.roster.RosterService;

/** The editions that an article can be read against. */
@Component
class ReadableEditions {

    private static final int MOST = 200;

    private final RosterService rosters;
    private final CampaignChoiceService choice;

    ReadableEditions(RosterService rosters, CampaignChoiceService choice) {
        this.rosters = rosters;
        this.choice = choice;
    }

    /** Those of the campaign that one works in, but for recalled ones; the newest first. */
    List<EditionFacts> all() {
        return choice.current().stream()
                .flatMap(campaign -> rosters.editions(campaign.id(), 0, MOST).stream())
                .filter(edition -> edition.state() != EditionState.RECALLED)
                .toList();
    }
}
