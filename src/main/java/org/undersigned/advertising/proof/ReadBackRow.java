package org.undersigned.advertising.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A page that came back, and how it differs from the ad.
 *
 * @param names how many the ad has
 * @param found how many of them stand as they should
 */
public record ReadBackRow(
        UUID id,
        UUID placement,
        String fileName,
        String sha256,
        int names,
        int found,
        int pages,
        List<PageFinding> findings,
        UUID readBy,
        Instant readAt) {

    /** The page with most to look at. */
    public int page() {
        return findings.stream()
                .map(finding -> finding.place().page())
                .filter(page -> page > 0)
                .findFirst()
                .orElse(1);
    }
}
