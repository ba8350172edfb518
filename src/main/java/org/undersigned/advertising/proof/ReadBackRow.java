package org.undersigned.advertising.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page that came back, and how it differs from the ad.
 *
 * @param document the tear sheet that was read when it was filed; null for a page that somebody gave to be compared
 * @param names how many the ad has
 * @param found how many of them stand as they should
 * @param unread why it could not be read; null where it was
 */
public record ReadBackRow(
        UUID id,
        UUID placement,
        @Nullable UUID document,
        String fileName,
        String sha256,
        int names,
        int found,
        int pages,
        @Nullable Unread unread,
        List<PageFinding> findings,
        UUID readBy,
        Instant readAt) {

    public boolean isTearSheet() {
        return document != null;
    }

    /** Whether each name stands on it as in the ad, and no other. */
    public boolean isAsInTheAd() {
        return unread == null && findings.isEmpty();
    }

    public int count(FindingKind kind) {
        return (int) findings.stream().filter(finding -> finding.kind() == kind).count();
    }

    /** The page with most to look at. */
    public int page() {
        return findings.stream()
                .map(finding -> finding.place().page())
                .filter(page -> page > 0)
                .findFirst()
                .orElse(1);
    }
}
