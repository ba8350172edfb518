package org.undersigned.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as everybody else sees it.
 *
 * @param launch when the letter goes public; null while that is not decided
 * @param embargo until when newsrooms hold the names back; null when nothing is asked of them
 * @param target how many names are aimed at; 0 when no figure is set
 * @param countingRule how the names are counted
 */
public record CampaignFacts(
        UUID id,
        String slug,
        String name,
        ZoneId zone,
        @Nullable Instant launch,
        @Nullable Instant embargo,
        int target,
        CountingRule countingRule,
        long version) {

    /** Whether the embargo holds at a moment; at its own instant it has lifted. */
    public boolean embargoedAt(Instant moment) {
        return embargo != null && moment.isBefore(embargo);
    }

    /** The day of the launch where the campaign is at home. */
    public Optional<LocalDate> launchDay() {
        return Optional.ofNullable(launch).map(instant -> LocalDate.ofInstant(instant, zone));
    }

    /** What a form edits. */
    public CampaignDetails details() {
        return new CampaignDetails(name, slug, zone, launch, embargo, target, countingRule);
    }
}
