package org.undersigned.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.LetterFacts;

/**
 * What the files of an edition say of its campaign and letter: a copy made at sealing, which no later change of either
 * touches.
 *
 * @param slug what the names of files begin with
 * @param zone the zone in which files tell times
 * @param embargo until when newsrooms hold the names back; null when nothing is asked of them
 */
@Embeddable
public record Imprint(
        @Column(name = "campaign_name") String campaign,
        @Column(name = "campaign_slug") String slug,
        @Column(name = "zone") ZoneId zone,
        @Column(name = "launch_at") @Nullable Instant launch,
        @Column(name = "embargo_until") @Nullable Instant embargo,
        @Column(name = "letter_title") String letter,
        @Column(name = "addressees") String addressees) {

    static Imprint of(CampaignFacts campaign, LetterFacts letter) {
        return new Imprint(
                campaign.name(),
                campaign.slug(),
                campaign.zone(),
                campaign.launch(),
                campaign.embargo(),
                letter.title(),
                letter.addressees());
    }
}
