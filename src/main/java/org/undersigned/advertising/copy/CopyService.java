package org.undersigned.advertising.copy;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
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
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.campaign.CampaignService;

/** Writes the copy of ads, version after version. */
@Service
public class CopyService {

    /** What the trail calls the copy of an ad. */
    public static final String KIND = "ad-copy";

    private final Copies copies;
    private final CopyVersions versions;
    private final CopySources sources;
    private final LetterBinding letters;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    CopyService(
            Copies copies,
            CopyVersions versions,
            CopySources sources,
            LetterBinding letters,
            CampaignService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.copies = copies;
        this.versions = versions;
        this.sources = sources;
        this.letters = letters;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal as for {@link #write} */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public UUID add(UUID campaign, CopyDetails details) {
        var known = campaigns.campaign(campaign).id();
        var source = written(known, details);
        var copy = new Copy(known, details.title(), user.id(), clock.instant());
        var version = new CopyVersion(copy, source, user.id(), clock.instant());
        copies.save(copy);
        versions.save(version);
        trail.record(told("advertising.copy.added", copy, version));
        return copy.getId();
    }

    /**
     * Keeps other words or names as the next version, in draft; the version before it is superseded. With the same words
     * and only fewer names, what was approved of the words stands.
     *
     * @param seenVersion of the copy
     * @return the number of the version that holds the words
     * @throws Refusal when nothing has changed, something is missing, too long or there twice, the names are of another
     *     campaign or another use, a block quotes what they did not sign, or a number says more than there are
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public int write(UUID id, long seenVersion, CopyDetails details) {
        var copy = find(id);
        copy.expectVersion(seenVersion, copy.title());
        var before = version(id, copy.lastNumber());
        var earlier = sources.of(before, copy.title());
        var source = written(copy.campaignId(), details);
        if (source.contentHash().equals(earlier.contentHash()) && before.names().equals(details.names())) {
            return rename(copy, before, details.title());
        }
        var version = follow(copy, before, earlier, source);
        trail.record(told("advertising.copy.written", copy, version));
        return version.number();
    }

    /**
     * Keeps the words as they are and leaves out some names that the last version prints.
     *
     * @param seenVersion of the copy
     * @param places of the names in the edition
     * @throws Refusal when no name is said, or one that the ad does not print
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public int strike(UUID id, long seenVersion, Set<Integer> places) {
        var copy = find(id);
        copy.expectVersion(seenVersion, copy.title());
        var before = version(id, copy.lastNumber());
        var earlier = sources.of(before, copy.title());
        var names = before.names();
        if (places.isEmpty() || places.stream().anyMatch(names.struck()::contains)) {
            throw new Refusal("advertising.refused.copy-strike-none");
        }
        var struck = new TreeSet<>(names.struck());
        struck.addAll(places);
        var details = new CopyDetails(copy.title(), names.without(struck), before.blocks());
        var version = follow(copy, before, earlier, written(copy.campaignId(), details));
        trail.record(told("advertising.copy.struck", copy, version).with("struck", places.size()));
        return version.number();
    }

    /** Gives the last version up, with the reason. */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void abandon(UUID id, long seenVersion, String reason) {
        var copy = find(id);
        copy.expectVersion(seenVersion, copy.title());
        var why = CopyWords.required(reason);
        var version = version(id, copy.lastNumber());
        version.enter(CopyState.ABANDONED, user.id(), clock.instant());
        trail.record(told("advertising.copy.abandoned", copy, version).because(why));
    }

    private int rename(Copy copy, CopyVersion last, String title) {
        if (copy.title().equals(title)) {
            throw new Refusal("advertising.refused.copy-unchanged");
        }
        var before = copy.title();
        copy.rename(title);
        trail.record(told("advertising.copy.renamed", copy, last).changed("ad-title", before, title));
        return last.number();
    }

    private CopyVersion follow(Copy copy, CopyVersion before, CopySource earlier, CopySource source) {
        var version = new CopyVersion(copy, source, user.id(), clock.instant());
        var kept = keptFrom(before);
        if (kept != null && source.onlyStrikes(earlier)) {
            version.striking(kept);
        }
        if (before.state().canBecome(CopyState.SUPERSEDED)) {
            before.enter(CopyState.SUPERSEDED, user.id(), clock.instant());
        }
        return store(version);
    }

    /** The version whose approvals may stand for the words: it was before those who approve, or strikes one that was. */
    private static @Nullable UUID keptFrom(CopyVersion before) {
        return switch (before.state()) {
            case IN_REVIEW, APPROVED -> before.getId();
            case DRAFT -> before.strikeOf();
            case CHANGES_REQUESTED, SUPERSEDED, ABANDONED -> null;
        };
    }

    private CopySource written(UUID campaign, CopyDetails details) {
        CopyLimits.expectKept(details);
        return begun(campaign, details, null);
    }

    /** What may be shown while it is being written, and is not kept. */
    CopySource begun(UUID campaign, CopyDetails details, @Nullable NamesAtHand atHand) {
        CopyLimits.expectPossible(details);
        var source = sources.of(details, atHand);
        CopyGuard.expectWritable(campaign, source);
        letters.expectSigned(details, source.atHand().printed().edition());
        return source;
    }

    /** Writes at once, so that a version that somebody else writes in the same moment is refused in words. */
    private CopyVersion store(CopyVersion version) {
        try {
            return versions.saveAndFlush(version);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "ad_copy_version_numbered")
                    ? new Refusal("advertising.refused.copy-written-meanwhile")
                    : e;
        }
    }

    Copy find(UUID id) {
        return copies.findById(id).orElseThrow(PrintableCopies::unknown);
    }

    CopyVersion version(UUID copy, int number) {
        return versions.findByCopyIdAndNumber(copy, number).orElseThrow(PrintableCopies::unknown);
    }

    private static Entry told(String verb, Copy copy, CopyVersion version) {
        return Entry.of(verb, KIND, copy.getId(), copy.title())
                .in(copy.campaignId())
                .with("copy-version", version.number())
                .with("hash", version.contentHash());
    }
}
