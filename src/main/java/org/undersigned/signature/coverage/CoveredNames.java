package org.undersigned.signature.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.CountingRule;
import org.undersigned.campaign.LetterService;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.scope.Scope;

/**
 * Answers which names may be printed under which words for which use: every list asks here. How many stand under a text
 * at all is counted here as well, whatever the uses that they granted.
 */
@Service
public class CoveredNames {

    private static final String STANDS = """
        s.letterId = :letter and s.letterNumber in :numbers
        and s.state = org.undersigned.signature.SignatureState.CONFIRMED
        and not exists (select 1 from NameHold hold where hold.signatureId = s.id and hold.liftedAt is null)
        """;

    /** Of a signature s: whether its name may be on a list for a use at this moment. */
    private static final String COVERS = STANDS + """
        and :scope member of s.uses.scopes
        and (:revealed = true
            or org.undersigned.signature.scope.Scope.REVEAL_BEFORE_LAUNCH member of s.uses.scopes)
        and not exists (select 1 from Signature ended join ended.uses.ends lastDay
            where ended.id = s.id and key(lastDay) = :scope and value(lastDay) < :today)
        and s.id not in :usedUp
        """;

    private static final int BATCH = 500;

    private final EntityManager entityManager;
    private final ListedGroups groups;
    private final UsedRuns runs;
    private final LetterService letters;
    private final CampaignService campaigns;
    private final Clock clock;

    CoveredNames(
            EntityManager entityManager,
            ListedGroups groups,
            UsedRuns runs,
            LetterService letters,
            CampaignService campaigns,
            Clock clock) {
        this.entityManager = entityManager;
        this.groups = groups;
        this.runs = runs;
        this.letters = letters;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The names for one number of a letter and one use, by their sort keys. */
    @RolesAllowed({Permission.EDITION_READ, Permission.RELEASE_APPROVE})
    @Transactional(readOnly = true)
    public List<CoveredName> covered(UUID letter, int number, Scope scope) {
        return entityManager
                .createQuery("""
                    select new org.undersigned.signature.coverage.CoveredName(s.id, s.partyId, s.credit.name,
                        s.credit.sortKey, s.credit.descriptor, s.credit.title, f.kind, f.mainDiscipline, p.tier)
                    from Signature s join PartyFace f on f.id = s.partyId
                    left join ParticipationFace p on p.partyId = s.partyId and p.campaignId = s.campaignId
                    where %s
                    order by s.credit.sortKey, s.credit.name, s.id
                    """.formatted(COVERS), CoveredName.class)
                .setParameter("letter", letter)
                .setParameter("numbers", letters.numbersCovering(letter, number))
                .setParameter("scope", scope)
                .setParameter("revealed", mayReveal(letter, scope))
                .setParameter("today", today(letter))
                .setParameter("usedUp", runs.usedUp(letter, scope))
                .getResultList();
    }

    /** The names that are known for a letter and are not on that list, with the reason. */
    @RolesAllowed({Permission.EDITION_READ, Permission.RELEASE_APPROVE})
    @Transactional(readOnly = true)
    public List<MissingName> missing(UUID letter, int number, Scope scope) {
        var another = "not exists (select 1 from Signature other where other.partyId = s.partyId and %s)";
        return uncovered(another.formatted(COVERS.replaceAll("\\bs\\.", "other.")), letter, number, scope);
    }

    /** Of some signatures, those that stand no longer for these words and this use, with the reason. */
    @RolesAllowed({Permission.EDITION_READ, Permission.RELEASE_APPROVE})
    @Transactional(readOnly = true)
    public Map<UUID, MissingName.Why> lost(UUID letter, int number, Scope scope, Collection<UUID> signatures) {
        var covering = letters.numbersCovering(letter, number);
        var all = List.copyOf(signatures);
        var lost = new HashMap<UUID, MissingName.Why>();
        for (var from = 0; from < all.size(); from += BATCH) {
            var left = new HashSet<>(all.subList(from, Math.min(from + BATCH, all.size())));
            left.removeAll(standing(letter, covering, scope, left));
            if (!left.isEmpty()) {
                lost.putAll(reasons(letter, covering, scope, left));
            }
        }
        return lost;
    }

    private List<UUID> standing(UUID letter, Set<Integer> covering, Scope scope, Set<UUID> signatures) {
        return entityManager
                .createQuery("""
                    select s.id from Signature s join PartyFace f on f.id = s.partyId
                    where %s and s.id in :signatures
                    """.formatted(COVERS), UUID.class)
                .setParameter("letter", letter)
                .setParameter("numbers", covering)
                .setParameter("scope", scope)
                .setParameter("revealed", mayReveal(letter, scope))
                .setParameter("today", today(letter))
                .setParameter("usedUp", runs.usedUp(letter, scope))
                .setParameter("signatures", signatures)
                .getResultList();
    }

    /** Why each of some signatures does not stand; one of which nothing is found any more stands least of all. */
    private Map<UUID, MissingName.Why> reasons(UUID letter, Set<Integer> covering, Scope scope, Set<UUID> signatures) {
        var reasons = new HashMap<UUID, MissingName.Why>();
        signatures.forEach(id -> reasons.put(id, MissingName.Why.GONE));
        var usedUp = runs.usedUp(letter, scope);
        found("s.id in :signatures", letter, scope)
                .setParameter("signatures", signatures)
                .getResultStream()
                .map(row -> missing(row, covering, usedUp))
                .forEach(name -> reasons.put(name.signature(), name.why()));
        return reasons;
    }

    private List<MissingName> uncovered(String condition, UUID letter, int number, Scope scope) {
        var covering = letters.numbersCovering(letter, number);
        var usedUp = runs.usedUp(letter, scope);
        return found("s.letterId = :letter and not (%s) and %s".formatted(COVERS, condition), letter, scope)
                .setParameter("letter", letter)
                .setParameter("numbers", covering)
                .setParameter("today", today(letter))
                .setParameter("usedUp", usedUp)
                .getResultStream()
                .map(row -> missing(row, covering, usedUp))
                .toList();
    }

    /** Signatures with what tells why they are on no list. */
    private TypedQuery<Tuple> found(String condition, UUID letter, Scope scope) {
        return entityManager
                .createQuery("""
                    select s.id, s.credit.name, f.kind, s.state, s.letterNumber,
                        case when :scope member of s.uses.scopes then true else false end,
                        case when :revealed = true
                            or org.undersigned.signature.scope.Scope.REVEAL_BEFORE_LAUNCH member of s.uses.scopes
                            then true else false end,
                        (select count(hold) from NameHold hold
                            where hold.signatureId = s.id and hold.liftedAt is null)
                    from Signature s join PartyFace f on f.id = s.partyId
                    where %s
                    order by s.credit.sortKey, s.credit.name, s.id
                    """.formatted(condition), Tuple.class)
                .setParameter("scope", scope)
                .setParameter("revealed", mayReveal(letter, scope));
    }

    private static MissingName missing(Tuple row, Set<Integer> covering, Set<UUID> usedUp) {
        return new MissingName(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, PartyKind.class),
                why(row, covering, usedUp));
    }

    /**
     * How many names stand for a number of a letter, whatever their scopes, by the rule of the campaign; anybody on the
     * staff may know the count.
     */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public NameCount count(UUID letter, int number) {
        var rule = campaign(letter).countingRule();
        return rule == CountingRule.MEMBERS_WITH_GROUP
                ? countOneByOne(rule, letter, number)
                : countByKind(rule, letter, number);
    }

    private NameCount countByKind(CountingRule rule, UUID letter, int number) {
        var count = NameCount.NONE;
        for (var row : standing("f.kind, count(distinct s.partyId)", letter, number, " group by f.kind")) {
            var kind = row.get(0, PartyKind.class);
            if (ListedGroups.counts(rule, kind)) {
                count = count.plus(kind, row.get(1, Long.class).intValue());
            }
        }
        return count;
    }

    /** Where it depends on who else stands. */
    private NameCount countOneByOne(CountingRule rule, UUID letter, int number) {
        var parties = standing("distinct s.partyId, f.kind", letter, number, "").stream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, PartyKind.class)));
        parties.keySet().removeAll(groups.uncounted(rule, parties));
        return NameCount.of(parties.values());
    }

    private List<Tuple> standing(String what, UUID letter, int number, String grouping) {
        return entityManager
                .createQuery(
                        "select " + what + " from Signature s join PartyFace f on f.id = s.partyId where " + STANDS
                                + grouping,
                        Tuple.class)
                .setParameter("letter", letter)
                .setParameter("numbers", letters.numbersCovering(letter, number))
                .getResultList();
    }

    /** How many signatures a letter has in each state. */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public Map<SignatureState, Integer> states(UUID letter) {
        var states = new HashMap<SignatureState, Integer>();
        entityManager
                .createQuery(
                        "select s.state, count(s) from Signature s where s.letterId = :letter group by s.state",
                        Tuple.class)
                .setParameter("letter", letter)
                .getResultList()
                .forEach(row -> states.put(
                        row.get(0, SignatureState.class), row.get(1, Long.class).intValue()));
        return states;
    }

    /** Whether a list for a use may hold at this moment who has not agreed to be named before the launch. */
    private boolean mayReveal(UUID letter, Scope scope) {
        var launch = campaign(letter).launch();
        return !scope.tellsNamesAtOnce() || launch != null && !clock.instant().isBefore(launch);
    }

    /** Where the campaign is; there the last day of a use ends. */
    private LocalDate today(UUID letter) {
        return LocalDate.ofInstant(clock.instant(), campaign(letter).zone());
    }

    private CampaignFacts campaign(UUID letter) {
        return campaigns.campaign(letters.letter(letter).campaignId());
    }

    private static MissingName.Why why(Tuple row, Set<Integer> covering, Set<UUID> usedUp) {
        return switch (row.get(3, SignatureState.class)) {
            case CLAIMED -> MissingName.Why.NOT_CONFIRMED;
            case REJECTED -> MissingName.Why.REJECTED;
            case WITHDRAWN -> MissingName.Why.WITHDRAWN;
            case CONFIRMED -> row.get(7, Long.class) > 0 ? MissingName.Why.HELD : whyNot(row, covering, usedUp);
        };
    }

    private static MissingName.Why whyNot(Tuple row, Set<Integer> covering, Set<UUID> usedUp) {
        if (!covering.contains(row.get(4, Integer.class))) {
            return MissingName.Why.OTHER_WORDS;
        }
        if (!row.get(5, Boolean.class)) {
            return MissingName.Why.SCOPE_NOT_GRANTED;
        }
        if (!row.get(6, Boolean.class)) {
            return MissingName.Why.NOT_BEFORE_LAUNCH;
        }
        return usedUp.contains(row.get(0, UUID.class)) ? MissingName.Why.RUNS_USED : MissingName.Why.SCOPE_ENDED;
    }
}
