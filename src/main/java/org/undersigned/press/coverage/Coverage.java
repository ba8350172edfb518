package org.undersigned.press.coverage;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.Sha256;
import org.undersigned.base.store.Aggregate;
import org.undersigned.press.Reading;
import org.undersigned.roster.EditionName;
import org.undersigned.roster.reading.Finding;
import org.undersigned.roster.reading.FindingKind;

/** That an article was read: where it stood, what was found, and whether its outlet was told. */
@Entity
@Table(name = "press_coverage")
class Coverage extends Aggregate {

    private UUID campaignId;
    private UUID editionId;
    private String outlet;
    private String headline;
    private String link;
    private @Nullable LocalDate appearedOn;

    @Column(name = "article_sha256")
    private String articleHash;

    private int signers;
    private UUID loggedBy;
    private Instant loggedAt;
    private @Nullable UUID correctionSentBy;
    private @Nullable Instant correctionSentAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "press_coverage_finding", joinColumns = @JoinColumn(name = "coverage_id"))
    @OrderColumn(name = "position_no")
    @BatchSize(size = 100)
    private List<KeptFinding> findings;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Coverage() {}

    Coverage(CoverageDetails details, Reading reading, UUID user, Instant now) {
        super(newId());
        expectComplete(details);
        this.campaignId = reading.edition().campaign();
        this.editionId = reading.edition().id();
        this.outlet = details.outlet();
        this.headline = details.headline();
        this.link = details.link();
        this.appearedOn = details.appearedOn();
        this.articleHash = Sha256.hex(reading.article());
        this.signers = (int) reading.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.SIGNER)
                .map(Finding::meant)
                .distinct()
                .count();
        this.findings = reading.findings().stream()
                .filter(finding -> !finding.kind().isAsCredited())
                .map(finding -> KeptFinding.of(finding, reading))
                .toList();
        this.loggedBy = user;
        this.loggedAt = now;
    }

    private static void expectComplete(CoverageDetails details) {
        refuseIf(details.outlet().isEmpty(), "press.refused.coverage-without-outlet");
        refuseIf(details.headline().isEmpty() && details.link().isEmpty(), "press.refused.coverage-without-headline");
        refuseIf(
                details.outlet().length() > CoverageDetails.LONGEST_OUTLET
                        || details.headline().length() > CoverageDetails.LONGEST_HEADLINE
                        || details.link().length() > CoverageDetails.LONGEST_LINK,
                "press.refused.coverage-too-long",
                CoverageDetails.LONGEST_OUTLET,
                CoverageDetails.LONGEST_HEADLINE,
                CoverageDetails.LONGEST_LINK);
        refuseIf(
                !details.link().isEmpty() && !details.link().matches("https?://\\S+"),
                "press.refused.coverage-no-link");
    }

    /** Says otherwise where the article stood; what was found in it stays. */
    void revise(CoverageDetails details) {
        expectComplete(details);
        outlet = details.outlet();
        headline = details.headline();
        link = details.link();
        appearedOn = details.appearedOn();
    }

    CoverageDetails details() {
        return new CoverageDetails(outlet, headline, link, appearedOn);
    }

    /** What to write to the outlet, a line each; nothing of names that stand no longer. */
    List<String> corrections(FoundSentences sentences) {
        return findings.stream()
                .filter(finding -> finding.kind().isWrong())
                .flatMap(finding -> sentences.forOutlet(finding).stream())
                .toList();
    }

    /** @param edition against which whoever sent it had read the article */
    void correctionSent(UUID edition, UUID user, Instant now) {
        refuseIf(!edition.equals(editionId), "press.refused.coverage-other-edition", outlet);
        refuseIf(wrong() == 0, "press.refused.coverage-right", outlet);
        refuseIf(correctionSentAt != null, "press.refused.coverage-told", outlet);
        correctionSentBy = user;
        correctionSentAt = now;
    }

    /** How much of it the outlet should be told. */
    long wrong() {
        return findings.stream().filter(finding -> finding.kind().isWrong()).count();
    }

    /** Whose names the findings mean. */
    Set<UUID> signatures() {
        return findings.stream()
                .map(KeptFinding::signature)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }

    UUID campaignId() {
        return campaignId;
    }

    String outlet() {
        return outlet;
    }

    UUID editionId() {
        return editionId;
    }

    CoverageRow row(EditionName edition, FoundSentences sentences) {
        return new CoverageRow(
                getId(),
                version(),
                edition,
                details(),
                signers,
                findings.stream().map(sentences::say).toList(),
                loggedAt,
                correctionSentAt);
    }
}
