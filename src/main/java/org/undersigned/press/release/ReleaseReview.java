package org.undersigned.press.release;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/** Puts a release before a second person, who approves it or says what has to be changed. */
@Service
public class ReleaseReview {

    private final ReleaseService releases;
    private final ReleaseSources sources;
    private final Decisions decisions;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    ReleaseReview(
            ReleaseService releases,
            ReleaseSources sources,
            Decisions decisions,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.releases = releases;
        this.sources = sources;
        this.decisions = decisions;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Puts a version before those who approve.
     *
     * @throws Refusal when it is no draft, and when anything stands against giving it out
     */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public void submit(UUID release, int number, long seenVersion) {
        var version = find(release, number, seenVersion);
        version.submit(user.id(), clock.instant());
        ReleaseGuard.expectPrintable(sources.of(version));
        record("press.release.submitted", release, number, "");
    }

    /** @throws Refusal when it is not in review, was written by the same person, or anything stands against giving it out */
    @RolesAllowed(Permission.RELEASE_APPROVE)
    @Transactional
    public void approve(UUID release, int number, long seenVersion) {
        var version = find(release, number, seenVersion);
        version.approve(user.id(), clock.instant());
        ReleaseGuard.expectPrintable(sources.of(version));
        decisions.save(Decision.approving(version.getId(), user.id(), clock.instant()));
        record("press.release.approved", release, number, "");
    }

    /**
     * Asks for another version.
     *
     * @throws Refusal when it is not in review, and when it is not said what has to be changed
     */
    @RolesAllowed(Permission.RELEASE_APPROVE)
    @Transactional
    public void requestChanges(UUID release, int number, long seenVersion, String reason) {
        var version = find(release, number, seenVersion);
        var decision = Decision.requestingChanges(version.getId(), reason, user.id(), clock.instant());
        version.requestChanges(user.id(), clock.instant());
        decisions.save(decision);
        record("press.release.changes-requested", release, number, reason.strip());
    }

    private ReleaseVersion find(UUID release, int number, long seenVersion) {
        var version = releases.version(release, number);
        version.expectVersion(seenVersion, releases.find(release).title());
        return version;
    }

    private void record(String verb, UUID release, int number, String reason) {
        var entry = ReleaseService.entry(verb, releases.find(release)).with("release-version", number);
        trail.record(reason.isEmpty() ? entry : entry.because(reason));
    }
}
