package org.undersigned.roster.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the ranks of a campaign to whoever orders a list and has asked for the permission. */
@Component
public class Ranks {

    private final Rankings rankings;

    Ranks(Rankings rankings) {
        this.rankings = rankings;
    }

    /** The ranks from 1 of those who have one, by party. */
    public Map<UUID, Integer> of(UUID campaign) {
        var parties = rankings.findByCampaignId(campaign).map(Ranking::parties).orElse(List.of());
        var ranks = new HashMap<UUID, Integer>();
        parties.forEach(party -> ranks.put(party, ranks.size() + 1));
        return ranks;
    }
}
