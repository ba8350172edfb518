package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.roster.hold.KeptBack;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.scope.Scope;

/**
 * Tells which editions are public, and what may be said of them. An edition is public when its use lets names be told to
 * anybody, somebody was given it or a release that prints its names, it was not recalled and is not held, the launch is
 * past, and no embargo lies ahead.
 */
@Service
public class PublishedEditions {

    /** The uses under which a signer agreed that anybody may be told. */
    private static final Set<Scope> TOLD_TO_ANYBODY = Set.of(Scope.WEB_LIST, Scope.PRESS_RELEASE);

    private final RosterService rosters;
    private final EditionLines lines;
    private final StandingService standing;
    private final ExportPolicy policy;
    private final NameHoldings holdings;
    private final KeptBack keptBack;
    private final CampaignService campaigns;
    private final EntityManager entityManager;
    private final Clock clock;

    PublishedEditions(
            RosterService rosters,
            EditionLines lines,
            StandingService standing,
            ExportPolicy policy,
            NameHoldings holdings,
            KeptBack keptBack,
            CampaignService campaigns,
            EntityManager entityManager,
            Clock clock) {
        this.rosters = rosters;
        this.lines = lines;
        this.standing = standing;
        this.policy = policy;
        this.holdings = holdings;
        this.keptBack = keptBack;
        this.campaigns = campaigns;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** The newest public edition of each letter of a campaign, the newest first. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<EditionFacts> newest(UUID campaign) {
        var told = told(campaign);
        var held = keptBack.of(ids(told));
        return newestOfEach(
                told.stream().filter(edition -> !held.containsKey(edition.id())).toList());
    }

    /** Of the letters of a campaign, the editions that would be the newest public ones if they were not held. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<HeldList> heldBack(UUID campaign) {
        var newest = newestOfEach(told(campaign));
        var held = keptBack.of(ids(newest));
        return newest.stream()
                .filter(edition -> held.containsKey(edition.id()))
                .map(edition -> new HeldList(edition, Objects.requireNonNull(held.get(edition.id()))))
                .toList();
    }

    private static List<UUID> ids(List<EditionFacts> editions) {
        return editions.stream().map(EditionFacts::id).toList();
    }

    private static List<EditionFacts> newestOfEach(List<EditionFacts> newestFirst) {
        var newest = new LinkedHashMap<UUID, EditionFacts>();
        newestFirst.forEach(edition -> newest.putIfAbsent(edition.choice().letter(), edition));
        return List.copyOf(newest.values());
    }

    /** Those that anybody may be told of unless they are held, the newest first. */
    private List<EditionFacts> told(UUID campaign) {
        var now = clock.instant();
        var facts = campaigns.campaign(campaign);
        return given(campaign).stream()
                .map(Edition::facts)
                .filter(edition -> isPublic(edition, facts, now))
                .toList();
    }

    /**
     * What may be said of an edition at this moment.
     *
     * @throws Refusal when it is not the newest public one of its letter, or not stored as it was sealed
     */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public PublishedList list(UUID id) {
        var edition = rosters.find(id).facts();
        if (newest(edition.campaign()).stream().noneMatch(each -> each.id().equals(id))) {
            throw new Refusal("roster.refused.not-published", edition.label());
        }
        return new PublishedList(edition, sayable(edition));
    }

    /**
     * The names of any edition, published or not, as they are credited now and without those that stand no longer.
     *
     * @throws Refusal when it was recalled or is held, or is not stored as it was sealed
     */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public PublishedList standing(UUID id) {
        var edition = rosters.find(id).facts();
        policy.standingBack(edition).ifPresent(refusal -> {
            throw refusal;
        });
        return new PublishedList(edition, sayable(edition));
    }

    /** Who holds an edition or an earlier one of the same words and use, each with the newest of them, by name. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<HeldEdition> holders(UUID edition) {
        var facts = rosters.find(edition).facts();
        var names = upTo(facts).stream().collect(Collectors.toMap(EditionName::id, Function.identity()));
        var holders = new TreeMap<String, HeldEdition>();
        holdings.of(names.keySet()).stream()
                .map(given ->
                        new HeldEdition(given.to(), Objects.requireNonNull(names.get(given.edition())), given.at()))
                .sorted(Comparator.comparingInt(
                                (HeldEdition held) -> held.edition().number())
                        .reversed())
                .forEach(held -> holders.putIfAbsent(Folding.fold(held.holder()), held));
        return List.copyOf(holders.values());
    }

    /** An edition and the earlier ones of the same words and use. */
    private List<EditionName> upTo(EditionFacts facts) {
        return entityManager
                .createQuery("""
                    select new org.undersigned.roster.EditionName(e.id, e.editionNo, e.title)
                    from Edition e
                    where e.letterId = :letter and e.letterNumber = :number and e.scope = :scope
                        and e.editionNo <= :edition
                    """, EditionName.class)
                .setParameter("letter", facts.choice().letter())
                .setParameter("number", facts.choice().number())
                .setParameter("scope", facts.choice().scope())
                .setParameter("edition", facts.number())
                .getResultList();
    }

    /** What may be said of a public edition that an earlier one had not. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public ListNews since(UUID held, UUID edition) {
        var earlier = rosters.find(held).facts();
        return ListNews.of(
                EditionDifference.between(lines.sealed(earlier), list(edition).lines()));
    }

    private List<EditionLine> sayable(EditionFacts edition) {
        var sealed = lines.sealed(edition);
        var lost = standing.lost(edition, sealed).stream()
                .map(MissingName::signature)
                .collect(Collectors.toSet());
        var corrected = standing.corrected(sealed).stream()
                .map(EditionDifference.Correction::after)
                .collect(Collectors.toMap(EditionLine::signature, Function.identity()));
        return sealed.stream()
                .filter(line -> !lost.contains(line.signature()))
                .map(line -> corrected.getOrDefault(line.signature(), line))
                .toList();
    }

    /** Those of a campaign that were given to somebody and not recalled, the newest first. */
    private List<Edition> given(UUID campaign) {
        var standing = entityManager
                .createQuery("""
                    from Edition e
                    where e.campaignId = :campaign and e.scope in :told
                        and e.state <> org.undersigned.roster.EditionState.RECALLED
                    order by e.editionNo desc
                    """, Edition.class)
                .setParameter("campaign", campaign)
                .setParameter("told", TOLD_TO_ANYBODY)
                .getResultList();
        var given = holdings.givenAmong(standing.stream().map(Edition::getId).toList());
        return standing.stream()
                .filter(edition -> given.contains(edition.getId()))
                .toList();
    }

    private static boolean isPublic(EditionFacts edition, CampaignFacts campaign, Instant now) {
        return isOver(edition.imprint().embargo(), now)
                && isOver(campaign.embargo(), now)
                && campaign.launch() != null
                && isOver(campaign.launch(), now);
    }

    private static boolean isOver(@Nullable Instant moment, Instant now) {
        return moment == null || !now.isBefore(moment);
    }
}
