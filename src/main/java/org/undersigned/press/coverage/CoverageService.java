package org.undersigned.press.coverage;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.press.ArticleService;

/** The log of articles that were read, and of corrections that were sent. */
@Service
public class CoverageService {

    private final Coverages log;
    private final ArticleService articles;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    CoverageService(Coverages log, ArticleService articles, CurrentUser user, Trail trail, Clock clock) {
        this.log = log;
        this.articles = articles;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The articles of a campaign that were logged last, the latest first. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<CoverageRow> latest(UUID campaign, int limit) {
        return log.findByCampaignIdOrderByLoggedAtDescIdDesc(campaign, Limit.of(limit)).stream()
                .map(Coverage::row)
                .toList();
    }

    /**
     * Reads an article against an edition and keeps what was found.
     *
     * @throws Refusal when no outlet is named or something is too long, and as {@link ArticleService#read} does
     */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public UUID log(UUID edition, String article, CoverageDetails details) {
        var coverage = log.save(new Coverage(details, articles.read(edition, article), user.id(), clock.instant()));
        trail.record(entry("press.coverage.logged", coverage)
                .with("edition", edition)
                .with("wrong", coverage.row().wrong()));
        return coverage.getId();
    }

    /** Keeps that the outlet was told what is wrong. */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void correctionSent(UUID id, long seenVersion) {
        var coverage = log.findById(id).orElseThrow(() -> new Refusal("press.refused.unknown-coverage"));
        coverage.expectVersion(seenVersion, coverage.outlet());
        coverage.correctionSent(user.id(), clock.instant());
        trail.record(entry("press.coverage.correction-sent", coverage));
    }

    private static Entry entry(String verb, Coverage coverage) {
        return Entry.of(verb, "coverage", coverage.getId(), coverage.outlet()).in(coverage.campaignId());
    }
}
