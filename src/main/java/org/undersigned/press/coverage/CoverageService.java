package org.undersigned.press.coverage;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.press.ArticleService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.PublishedEditions;
import org.undersigned.roster.RosterService;

/** The log of articles that were read, and of corrections that were sent. */
@Service
public class CoverageService {

    private final Coverages log;
    private final ArticleService articles;
    private final RosterService rosters;
    private final PublishedEditions editions;
    private final FoundNames names;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    CoverageService(
            Coverages log,
            ArticleService articles,
            RosterService rosters,
            PublishedEditions editions,
            FoundNames names,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.log = log;
        this.articles = articles;
        this.rosters = rosters;
        this.editions = editions;
        this.names = names;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The articles of a campaign that were logged last, the latest first. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<CoverageRow> latest(UUID campaign, int limit) {
        var logged = log.findByCampaignIdOrderByLoggedAtDescIdDesc(campaign, Limit.of(limit));
        var editions = logged.stream()
                .map(Coverage::editionId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), rosters::edition));
        var sentences = names.of(campaign, logged, editions);
        return logged.stream()
                .map(coverage -> coverage.row(
                        Objects.requireNonNull(editions.get(coverage.editionId()))
                                .name(),
                        sentences))
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
                .with("wrong", coverage.wrong()));
        return coverage.getId();
    }

    /** Says otherwise where an article stood. */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, CoverageDetails details) {
        var coverage = find(id);
        coverage.expectVersion(seenVersion, coverage.outlet());
        var before = coverage.details();
        coverage.revise(details);
        trail.record(entry("press.coverage.revised", coverage)
                .changed("outlet", before.outlet(), details.outlet())
                .changed("headline", before.headline(), details.headline())
                .changed("link", before.link(), details.link())
                .changed("appeared-on", day(before), day(details)));
    }

    private static @Nullable String day(CoverageDetails details) {
        return details.appearedOn() == null ? null : details.appearedOn().toString();
    }

    /**
     * What to write to the outlet of a logged article, without the words of the article, which are not kept; nothing
     * unless it was read against the newest published edition, and nothing where there is nothing to tell.
     */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public Optional<String> correction(UUID id) {
        var coverage = find(id);
        return editions.newest(coverage.campaignId()).stream()
                .filter(edition -> edition.id().equals(coverage.editionId()))
                .findFirst()
                .flatMap(edition -> correction(coverage, edition));
    }

    private Optional<String> correction(Coverage coverage, EditionFacts edition) {
        var sentences = names.of(coverage.campaignId(), List.of(coverage), Map.of(edition.id(), edition));
        var lines = coverage.corrections(sentences).stream()
                .distinct()
                .map(sentence -> text("press.correction.line", sentence))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(text("press.correction", edition.imprint().letter(), lines, edition.contact()));
    }

    private Coverage find(UUID id) {
        return log.findById(id).orElseThrow(() -> new Refusal("press.refused.unknown-coverage"));
    }

    /**
     * Keeps that the outlet was told what is wrong.
     *
     * @param edition by which it was told
     * @throws Refusal when that is not the one that the article was read against, when nothing is wrong with the article,
     *     and when the outlet was told already
     */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void correctionSent(UUID id, long seenVersion, UUID edition) {
        var coverage = find(id);
        coverage.expectVersion(seenVersion, coverage.outlet());
        coverage.correctionSent(edition, user.id(), clock.instant());
        trail.record(entry("press.coverage.correction-sent", coverage));
    }

    private static Entry entry(String verb, Coverage coverage) {
        return Entry.of(verb, "coverage", coverage.getId(), coverage.outlet()).in(coverage.campaignId());
    }
}
