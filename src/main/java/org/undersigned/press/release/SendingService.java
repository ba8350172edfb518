package org.undersigned.press.release;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.press.outlet.JournalistRow;
import org.undersigned.press.outlet.OutletService;

/**
 * Gives approved releases to newsrooms and keeps who was sent what. Before each time everything is asked again: whether
 * each name still stands, the claim holds, and each speaker still agrees.
 */
@Service
public class SendingService {

    private final ReleaseService releases;
    private final ReleaseSources sources;
    private final ReleaseStore store;
    private final Sendings sendings;
    private final OutletService outlets;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    SendingService(
            ReleaseService releases,
            ReleaseSources sources,
            ReleaseStore store,
            Sendings sendings,
            OutletService outlets,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.releases = releases;
        this.sources = sources;
        this.store = store;
        this.sendings = sendings;
        this.outlets = outlets;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives a version out to a newsroom or to some of its journalists.
     *
     * @throws Refusal when it is not approved or not stored as it was written, when somebody has left the newsroom, when a
     *     name no longer stands, the claim says more than the edition counts or a quote was taken back, and when the
     *     typeface of PDF files lacks a letter
     */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional
    public SentFile send(UUID release, int number, SendDetails details) {
        var version = releases.version(release, number);
        if (version.state() != ReleaseState.APPROVED) {
            throw new Refusal("press.refused.release-not-approved", number);
        }
        var outlet = outlets.outlet(details.outlet());
        var recipients = recipients(details);
        var source = sources.of(version);
        ReleaseGuard.expectPrintable(source);
        var file = store.file(version, source, details.format());
        for (var recipient : recipients) {
            sendings.save(new Sending(version, file, outlet, recipient, user.id(), clock.instant()));
        }
        trail.record(ReleaseService.entry("press.release.sent", releases.find(release))
                .with("release-version", number)
                .with("release-format", details.format())
                .with("hash", file.sha256())
                .changedErasably("given-to", null, told(outlet.details().name(), recipients)));
        return file;
    }

    /** A null stands for the newsroom as a whole. */
    private List<@Nullable JournalistRow> recipients(SendDetails details) {
        var there = outlets.journalists(details.outlet()).stream()
                .collect(Collectors.toMap(JournalistRow::id, Function.identity()));
        var recipients = new ArrayList<@Nullable JournalistRow>();
        for (var id : details.journalists()) {
            var journalist = there.get(id);
            if (journalist == null) {
                throw new Refusal("press.refused.unknown-journalist");
            }
            recipients.add(journalist);
        }
        if (recipients.isEmpty()) {
            recipients.add(null);
        }
        return recipients;
    }

    private static String told(String outlet, List<@Nullable JournalistRow> recipients) {
        var names = new ArrayList<String>(List.of(outlet));
        for (var recipient : recipients) {
            if (recipient != null) {
                names.add(recipient.details().name());
            }
        }
        return String.join(", ", names);
    }

    /** Who was sent a release, the latest first. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<SendingRow> ofRelease(UUID release) {
        return sendings.ofRelease(release);
    }

    /** What an outlet and its journalists were sent, the latest first. */
    @RolesAllowed(Permission.PRESS_WRITE)
    @Transactional(readOnly = true)
    public List<SendingRow> toOutlet(UUID outlet) {
        return sendings.toOutlet(outlet);
    }
}
