package org.undersigned.press.coverage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.roster.EditionName;

/**
 * An article as the log shows it.
 *
 * @param edition against which it was read
 * @param signers how many names of the edition it names as they are credited
 * @param findings what else was found, in the order of the article
 * @param correctionSentAt null while the outlet was not told
 */
public record CoverageRow(
        UUID id,
        long version,
        EditionName edition,
        CoverageDetails details,
        int signers,
        List<CoverageFinding> findings,
        Instant loggedAt,
        @Nullable Instant correctionSentAt) {

    public CoverageRow {
        findings = List.copyOf(findings);
    }

    /** How much of it the outlet should be told. */
    public long wrong() {
        return findings.stream().filter(finding -> finding.kind().isWrong()).count();
    }
}
