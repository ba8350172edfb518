package org.undersigned.press.release;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.pdf.PdfWriter;
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.campaign.CampaignService;

/**
 * Writes press releases and shows them as they will read. Whoever may not read editions before their embargo sees only
 * what was put before those who approve.
 */
@Service
public class ReleaseService {

    /** What the trail calls a release. */
    public static final String KIND = "release";

    private final Releases releases;
    private final ReleaseVersions versions;
    private final Decisions decisions;
    private final ReleaseSources sources;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    ReleaseService(
            Releases releases,
            ReleaseVersions versions,
            Decisions decisions,
            ReleaseSources sources,
            CampaignService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.releases = releases;
        this.versions = versions;
        this.decisions = decisions;
        this.sources = sources;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The last version of each release of a campaign, the newest release first. */
    @RolesAllowed(Permission.RELEASE_READ)
    @Transactional(readOnly = true)
    public List<VersionRow> latest(UUID campaign) {
        return versions.last(campaign).stream()
                .filter(row -> mayRead(row.state()))
                .toList();
    }

    @RolesAllowed(Permission.RELEASE_READ)
    @Transactional(readOnly = true)
    public ReleaseFacts release(UUID id) {
        var release = find(id);
        expectReadable(version(id, release.lastNumber()));
        return release.facts();
    }

    /** The versions of a release, the last one first. */
    @RolesAllowed(Permission.RELEASE_READ)
    @Transactional(readOnly = true)
    public List<VersionRow> versions(UUID release) {
        return versions.rows(release).stream()
                .filter(row -> mayRead(row.state()))
                .toList();
    }

    /** What was written of a version. */
    @RolesAllowed(Permission.RELEASE_READ)
    @Transactional(readOnly = true)
    public ReleaseDetails details(UUID release, int number) {
        return readable(release, number).details();
    }

    /** What was decided on a version, the latest first. */
    @RolesAllowed(Permission.RELEASE_READ)
    @Transactional(readOnly = true)
    public List<DecisionRow> decisions(UUID release, int number) {
        var version = readable(release, number).getId();
        return decisions.findByReleaseVersionIdInOrderByDecidedAtDescIdDesc(List.of(version)).stream()
                .map(Decision::row)
                .toList();
    }

    /**
     * A version as it reads at this moment.
     *
     * @throws Refusal when it is not stored as it was written
     */
    @RolesAllowed(Permission.RELEASE_READ)
    @Transactional(readOnly = true)
    public ReleasePreview preview(UUID release, int number) {
        return preview(sources.of(readable(release, number)));
    }

    /**
     * What is being written as it would read.
     *
     * @param atHand the edition of the preview before, so that it need not be asked again; null to ask
     * @throws Refusal as for {@link #write}
     */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional(readOnly = true)
    public ReleasePreview draft(UUID campaign, ReleaseDetails details, @Nullable EditionAtHand atHand) {
        return preview(written(campaign, details, atHand));
    }

    private ReleasePreview preview(ReleaseSource source) {
        var document = ReleaseDocument.of(source);
        return new ReleasePreview(
                document,
                ReleaseGuard.against(source),
                ReleaseDoubts.of(source),
                PdfWriter.lacking(document),
                source.atHand());
    }

    /** @throws Refusal as for {@link #write} */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public UUID add(UUID campaign, ReleaseDetails details) {
        var known = campaigns.campaign(campaign).id();
        var release = new Release(known, user.id(), clock.instant());
        var source = written(known, details, null);
        var version = release.write(details, user.id(), clock.instant())
                .quoting(source.quotes().printable());
        releases.save(release);
        versions.save(version);
        trail.record(
                entry("press.release.added", release).with("hash", version.row().sha256()));
        return release.getId();
    }

    /**
     * Keeps other words as the next version, in draft; the version before it is superseded, with its approval.
     *
     * @param seenVersion of the release
     * @throws Refusal when nothing has changed, something is missing or too long, a field is unknown, the letter or the use
     *     of the edition does not fit, the claim or a number in the text says more than the edition counts, or a quote may
     *     not be used
     */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public int write(UUID id, long seenVersion, ReleaseDetails details) {
        var release = find(id);
        release.expectVersion(seenVersion, release.title());
        var before = version(id, release.lastNumber());
        var source = written(release.campaignId(), details, null);
        if (before.says(details, source.quotes().printable())) {
            throw new Refusal("press.refused.release-unchanged");
        }
        before.supersede(user.id(), clock.instant());
        var version = store(release.write(details, user.id(), clock.instant())
                .quoting(source.quotes().printable()));
        trail.record(entry("press.release.written", release)
                .with("release-version", version.number())
                .with("hash", version.row().sha256()));
        return version.number();
    }

    private ReleaseSource written(UUID campaign, ReleaseDetails details, @Nullable EditionAtHand atHand) {
        ReleaseLimits.expectComplete(details);
        var source = sources.of(campaign, details, atHand);
        ReleaseGuard.expectWritable(campaign, source);
        return source;
    }

    /** Writes at once, so that a version that somebody else writes in the same moment is refused in words. */
    private ReleaseVersion store(ReleaseVersion version) {
        try {
            return versions.saveAndFlush(version);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "press_release_version_numbered")
                    ? new Refusal("press.refused.release-written-meanwhile")
                    : e;
        }
    }

    private ReleaseVersion readable(UUID release, int number) {
        var version = version(release, number);
        expectReadable(version);
        return version;
    }

    private void expectReadable(ReleaseVersion version) {
        if (!mayRead(version.state())) {
            throw new Refusal("press.refused.unknown-release");
        }
    }

    private boolean mayRead(ReleaseState state) {
        return user.may(Permission.EDITION_READ) || state.isPutForward();
    }

    Release find(UUID id) {
        return releases.findById(id).orElseThrow(() -> new Refusal("press.refused.unknown-release"));
    }

    ReleaseVersion version(UUID release, int number) {
        return versions.findByReleaseIdAndNumber(release, number)
                .orElseThrow(() -> new Refusal("press.refused.unknown-release"));
    }

    static Entry entry(String verb, Release release) {
        return Entry.of(verb, KIND, release.getId(), release.title()).in(release.campaignId());
    }
}
