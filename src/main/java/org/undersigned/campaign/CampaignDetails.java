package org.undersigned.campaign;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters about a campaign.
 *
 * @param slug the short name in addresses, see {@link Slug}
 * @param zone the zone in which launch and embargo are entered and shown
 * @param launch when the letter goes public; null while that is not decided
 * @param embargo until when newsrooms hold the names back; null when nothing is asked of them
 * @param target how many names are aimed at; 0 when no figure is set
 * @param countingRule how the names are counted
 */
public record CampaignDetails(
        String name,
        String slug,
        ZoneId zone,
        @Nullable Instant launch,
        @Nullable Instant embargo,
        int target,
        CountingRule countingRule) {

    public CampaignDetails {
        name = name.strip();
        slug = slug.strip();
    }

    /** Where each name counts once. */
    public CampaignDetails(
            String name, String slug, ZoneId zone, @Nullable Instant launch, @Nullable Instant embargo, int target) {
        this(name, slug, zone, launch, embargo, target, CountingRule.EACH_NAME_ONCE);
    }

    /** Whether newsrooms must hold back what the public can already read: allowed, and worth a second look. */
    public boolean embargoOutlastsLaunch() {
        return launch != null && embargo != null && embargo.isAfter(launch);
    }
}
