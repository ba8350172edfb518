package org.undersigned.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign in the list of campaigns. */
public record CampaignRow(
        UUID id,
        String name,
        String slug,
        ZoneId zone,
        @Nullable Instant launch,
        @Nullable Instant embargo,
        int target,
        long letters) {}
