package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.undersigned.campaign.LetterService;
import org.undersigned.directory.PartyHold;
import org.undersigned.signature.coverage.BookedRun;
import org.undersigned.signature.coverage.CoveredNames;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.coverage.TalliedNames;
import org.undersigned.signature.coverage.UnwantedPair;
import org.undersigned.signature.scope.Scope;

/** Shows the live list, seals it into an edition, and shows and recalls editions. */
@Service
public class RosterService {

    /** The list is not the one that was looked at any more. */
    public static final String LIST_MOVED = "roster.refused.list-moved";

    /** What the trail calls an edition. */
    public static final String KIND = "edition";

    private static final int LONGEST_REASON = 2000;

    private final Editions editions;
    private final KeptEditions kept;
    private final EditionLines lines;
    private final Predecessors predecessors;
    private final CoveredNames coveredNames;
    private final TalliedNames tallies;
    private final LiveLists liveLists;
    private final LetterService letters;
    private final CampaignService campaigns;
    private final PartyHold hold;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    RosterService(
            Editions editions,
            KeptEditions kept,
            EditionLines lines,
            Predecessors predecessors,
            CoveredNames coveredNames,
            TalliedNames tallies,
            LiveLists liveLists,
            LetterService letters,
            CampaignService campaigns,
            PartyHold hold,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.editions = editions;
        this.kept = kept;
        this.lines = lines;
        this.predecessors = predecessors;
        this.coveredNames = coveredNames;
        this.tallies = tallies;
        this.liveLists = liveLists;
        this.letters = letters;
        this.campaigns = campaigns;
        this.hold = hold;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /** The names that may be printed at this moment. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public LiveList live(ListChoice choice) {
        return liveLists.of(choice);
    }

    /** The names that are known and not on the live list, and why. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<MissingName> missing(ListChoice choice) {
        return coveredNames.missingFor(choice.page(), choice.letter(), choice.number(), choice.scope());
    }

    /** The booked pages that a list for a letter and a use may be made for, by day. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<BookedRun> pages(UUID letter, Scope scope) {
        return coveredNames.booked(letter, scope);
    }

    /**
     * What sealing would make of the list as it stands at this moment.
     *
     * @throws Refusal when a name on it must not stand beside another, so that it cannot be sealed
     */
    @RolesAllowed(Permission.EDITION_SEAL)
    @Transactional(readOnly = true)
    public SealPreview previewSeal(ListChoice choice) {
        var list = live(choice);
        liveLists.expectNoneUnwanted(list);
        return predecessors
                .of(choice)
                .map(Edition::facts)
                .map(before -> preview(list, before))
                .orElseGet(() -> new SealPreview(list, null, null, false));
    }

    private SealPreview preview(LiveList list, EditionFacts before) {
        var sealed = lines.sealed(before);
        var difference = EditionDifference.between(sealed, list.lines());
        return new SealPreview(list, before, difference, ContentHash.of(sealed).equals(list.hash()));
    }

    /**
     * Seals the live list into the next edition of the campaign; the edition before it for the same words and use
     * is superseded.
     *
     * @throws Refusal when there is no name, when a title or contact is missing, when the list has changed since it was
     *     looked at, when a name on it must not stand beside another, or when the edition before it is not stored as it
     *     was sealed
     */
    @RolesAllowed(Permission.EDITION_SEAL)
    @Transactional
    public UUID seal(SealDetails details) {
        refuseUnnamed(details);
        var list = held(details);
        var standing = predecessors.standing(details.choice());
        var before = predecessors.of(details.choice());
        before.map(Edition::facts).ifPresent(lines::sealed);
        var sealing = sealing(details.choice(), before.map(Edition::getId).orElse(null));
        var edition = store(new Edition(sealing, details, list, tallies.of(EditionLine.counted(list.lines()))));
        lines.insert(edition.getId(), list.lines());
        standing.filter(e -> e.state().canBecome(EditionState.SUPERSEDED)).ifPresent(e -> {
            e.supersede(currentUser.id(), list.asOf());
            trail.record(entry("roster.edition.superseded", e).with("by", edition.label()));
        });
        trail.record(entry("roster.edition.sealed", edition)
                .with("names", list.lines().size())
                .with("use", details.choice().scope())
                .with("hash", edition.facts().contentHash()));
        return edition.getId();
    }

    private static void refuseUnnamed(SealDetails details) {
        if (details.title().isEmpty() || details.contact().isEmpty()) {
            throw new Refusal("roster.refused.no-title");
        }
        if (details.title().length() > SealDetails.LONGEST || details.contact().length() > SealDetails.LONGEST) {
            throw new Refusal("roster.refused.long-title", SealDetails.LONGEST);
        }
    }

    /** The list that was looked at, of whose parties none can be merged away any more before it is sealed. */
    private LiveList held(SealDetails details) {
        hold.hold(seen(details).lines().stream().map(EditionLine::party).toList());
        return seen(details);
    }

    private LiveList seen(SealDetails details) {
        var list = live(details.choice());
        if (list.lines().isEmpty()) {
            throw new Refusal("roster.refused.no-names");
        }
        if (!list.hash().equals(details.seenHash())) {
            throw new Refusal(LIST_MOVED);
        }
        liveLists.expectNoneUnwanted(list);
        return list;
    }

    /** The names of a list of which one must not stand beside the other, so that it cannot be sealed. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<UnwantedPair> unwanted(LiveList list) {
        return liveLists.unwanted(list);
    }

    /** Calls an edition back: it is not exported again, by nobody. */
    @RolesAllowed(Permission.EDITION_SEAL)
    @Transactional
    public void recall(UUID id, long seenVersion, String reason) {
        var why = required(reason);
        kept.keep(id);
        var edition = find(id);
        edition.expectVersion(seenVersion, edition.label());
        edition.recall(why, currentUser.id(), clock.instant());
        trail.record(entry("roster.edition.recalled", edition).because(why));
    }

    static String required(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("roster.refused.no-reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("roster.refused.long-reason", LONGEST_REASON);
        }
        return reason.strip();
    }

    /** Some editions of a campaign without their names, from the newest on. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public List<EditionFacts> editions(UUID campaign, int offset, int limit) {
        return editions.newestOf(campaign, offset, limit).stream()
                .map(Edition::facts)
                .toList();
    }

    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public int count(UUID campaign) {
        return editions.countByCampaignId(campaign);
    }

    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public EditionFacts edition(UUID id) {
        return find(id).facts();
    }

    /** The latest edition after one for the same words and use, unless it was recalled. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public Optional<EditionFacts> successor(UUID id) {
        var edition = find(id).facts();
        return predecessors
                .standing(edition.choice())
                .map(Edition::facts)
                .filter(last -> last.number() > edition.number());
    }

    /** What an edition has that another had not, and the other way round. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public EditionDifference difference(UUID before, UUID after) {
        var earlier = find(before);
        var later = find(after);
        expectReadable(earlier);
        expectReadable(later);
        return EditionDifference.between(lines.sealed(earlier.facts()), lines.sealed(later.facts()));
    }

    private Edition.Sealing sealing(ListChoice choice, @Nullable UUID predecessor) {
        var letter = letters.letter(choice.letter());
        var campaign = campaigns.campaign(letter.campaignId());
        return new Edition.Sealing(
                campaign.id(),
                editions.lastNumber(campaign.id()) + 1,
                Imprint.of(campaign, letter),
                predecessor,
                currentUser.id());
    }

    /** Writes at once, so that a number that somebody else takes in the same moment is refused in words. */
    private Edition store(Edition edition) {
        try {
            return editions.saveAndFlush(edition);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "edition_numbered") ? new Refusal("roster.refused.sealed-meanwhile") : e;
        }
    }

    private void expectReadable(Edition edition) {
        embargo(edition).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** That the embargo hides the names from whoever may not read editions before it lifts, while it does. */
    Optional<Refusal> embargo(Edition edition) {
        var campaign = campaigns.campaign(edition.campaignId());
        return campaign.embargo() != null
                        && campaign.embargoedAt(clock.instant())
                        && !currentUser.may(Permission.EDITION_READ)
                ? Optional.of(new Refusal("roster.refused.embargo", LocalTime.of(campaign.embargo(), campaign.zone())))
                : Optional.empty();
    }

    Edition find(UUID id) {
        return editions.findById(id).orElseThrow(() -> new Refusal("roster.refused.unknown"));
    }

    static Entry entry(String verb, Edition edition) {
        return Entry.of(verb, KIND, edition.getId(), edition.label()).in(edition.campaignId());
    }
}
