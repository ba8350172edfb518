package org.undersigned.campaign;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** Letters and their texts: adding a letter, publishing a text, and which signatures count for which number. */
@Service
public class LetterService {

    private final Campaigns campaigns;
    private final Letters letters;
    private final LetterVersions versions;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    LetterService(
            Campaigns campaigns,
            Letters letters,
            LetterVersions versions,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.campaigns = campaigns;
        this.letters = letters;
        this.versions = versions;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /** The letters of a campaign in the order in which they were added. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public List<LetterFacts> letters(UUID campaignId) {
        return letters
                .findByCampaignIdOrderByAddedAtAscIdAsc(
                        campaigns.require(campaignId).getId())
                .stream()
                .map(Letter::facts)
                .toList();
    }

    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public LetterFacts letter(UUID letterId) {
        return letters.require(letterId).facts();
    }

    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public UUID add(UUID campaignId, LetterDetails details) {
        var campaign = campaigns.require(campaignId).facts();
        var letter = letters.save(new Letter(campaignId, details, today(campaign), clock.instant()));
        trail.record(entry("campaign.letter.added", letter)
                .with("letter-kind", details.kind())
                .changed("addressees", "", details.addressees())
                .changed("delivered-on", null, details.deliveredOn()));
        return letter.getId();
    }

    /** @param seenVersion the version of the facts that the form was opened with */
    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void revise(UUID letterId, long seenVersion, LetterDetails details) {
        var letter = letters.require(letterId);
        letter.expectVersion(seenVersion, letter.title());
        var before = letter.facts().details();
        if (details.equals(before)) {
            return;
        }
        letter.revise(details, today(campaigns.require(letter.campaignId()).facts()));
        trail.record(entry("campaign.letter.revised", letter)
                .changed("letter-title", before.title(), details.title())
                .changed("letter-kind", before.kind(), details.kind())
                .changed("addressees", before.addressees(), details.addressees())
                .changed("delivered-on", before.deliveredOn(), details.deliveredOn()));
    }

    /** Publishes a text for good and returns the id of the letter version. */
    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public UUID publish(UUID letterId, VersionDraft draft) {
        var letter = letters.require(letterId);
        var version = letter.publish(draft, LetterText.of(draft.text()), currentUser.id(), clock.instant());
        store(version);
        trail.record(entry(verb(draft.step()), letter)
                .with("letter-number", version.number())
                .with("language", version.locale())
                .with("sha256", version.sha256())
                .because(version.reason()));
        return version.getId();
    }

    /** The texts of a letter with their words, by number; in a number the text it began with comes first. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public List<LetterVersionFacts> versions(UUID letterId) {
        return versions.texts(letters.require(letterId).getId());
    }

    /** The texts of all letters of a campaign without their words, by letter, the latest number first. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public Map<UUID, List<LetterVersionRow>> versionRows(UUID campaignId) {
        return versions.rows(campaigns.require(campaignId).getId()).stream()
                .collect(Collectors.groupingBy(LetterVersionRow::letterId));
    }

    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public LetterVersionFacts version(UUID versionId) {
        return versions.text(versionId).orElseThrow(() -> new Refusal("campaign.refused.unknown-version"));
    }

    /**
     * The numbers whose signatures count for a number: itself, and as long as a number is a correction, the one before
     * it. Signatures of a later number never count for an earlier one.
     */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public Set<Integer> numbersCovering(UUID letterId, int versionNumber) {
        var letter = letters.require(letterId).facts();
        if (versionNumber < 1 || versionNumber > letter.currentNumber()) {
            throw new Refusal("campaign.refused.unknown-number", versionNumber);
        }
        var corrections = Set.copyOf(versions.corrections(letterId, versionNumber));
        var covering = new TreeSet<>(Set.of(versionNumber));
        for (var number = versionNumber; corrections.contains(number); number--) {
            covering.add(number - 1);
        }
        return Collections.unmodifiableSet(covering);
    }

    /** Writes at once, so that a text that somebody else publishes in the same moment is refused in words as well. */
    private void store(LetterVersion version) {
        checkNew(version);
        try {
            versions.saveAndFlush(version);
        } catch (OptimisticLockingFailureException e) {
            throw publishedMeanwhile();
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "letter_version_number", "letter_version_text") ? publishedMeanwhile() : e;
        }
    }

    private static Refusal publishedMeanwhile() {
        return new Refusal("campaign.refused.published-meanwhile");
    }

    private void checkNew(LetterVersion version) {
        if (versions.existsByLetterIdAndNumberAndLocale(version.letterId(), version.number(), version.locale())) {
            throw new Refusal("campaign.refused.language-taken", version.number(), LocaleTag.label(version.locale()));
        }
        versions.findFirstByLetterIdAndSha256(version.letterId(), version.sha256())
                .ifPresent(same -> {
                    throw new Refusal("campaign.refused.same-text", same.number(), LocaleTag.label(same.locale()));
                });
    }

    private static String verb(VersionStep step) {
        return switch (step) {
            case FIRST -> "campaign.letter.published";
            case CORRECTION -> "campaign.letter.corrected";
            case ASK_AGAIN -> "campaign.letter.renewed";
            case TRANSLATION -> "campaign.letter.translated";
        };
    }

    private LocalDate today(CampaignFacts campaign) {
        return LocalDate.ofInstant(clock.instant(), campaign.zone());
    }

    private static Entry entry(String verb, Letter letter) {
        return Entry.of(verb, "letter", letter.getId(), letter.title()).in(letter.campaignId());
    }
}
