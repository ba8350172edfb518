package org.undersigned.press.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.HeldList;

/**
 * What the desk stands on at a moment: what differs from it is to be shown anew.
 *
 * @param lists the newest public ones
 * @param held those that would be if they were not held
 * @param opens when the next thing happens that may make a list public; null where nothing lies ahead
 */
record DeskState(
        CampaignFacts campaign,
        List<EditionFacts> lists,
        List<HeldList> held,
        @Nullable Instant opens) {

    static DeskState of(CampaignFacts campaign, List<EditionFacts> lists, List<HeldList> held, Instant now) {
        var opens = Stream.of(Optional.ofNullable(campaign.embargo()), Optional.ofNullable(campaign.launch()))
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElse(null);
        return new DeskState(campaign, lists, held, opens);
    }
}
