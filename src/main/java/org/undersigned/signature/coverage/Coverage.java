package org.undersigned.signature.coverage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterService;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.coverage.UsedRuns.UsedUp;
import org.undersigned.signature.scope.Scope;

/**
 * Answers which names may be printed under which words for which use: every list asks here. Whoever calls has asked for
 * the permission.
 */
@Component
public class Coverage {

    /** Of a signature s: whether it stands for numbers of a letter. */
    static final String STANDS = """
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

    /** How many signatures one question names. */
    private static final int BATCH = 500;

    private final EntityManager entityManager;
    private final UsedRuns runs;
    private final LetterService letters;
    private final CampaignService campaigns;
    private final Clock clock;

    Coverage(
            EntityManager entityManager, UsedRuns runs, LetterService letters, CampaignService campaigns, Clock clock) {
        this.entityManager = entityManager;
        this.runs = runs;
        this.letters = letters;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** What a list is asked for, with what is the same for all of its names. */
    private record Wanted(
            UUID letter, Set<Integer> covering, Scope scope, boolean revealed, LocalDate today, UsedUp usedUp) {

        Wanted lastingUntil(LocalDate day) {
            return new Wanted(letter, covering, scope, revealed, day.isAfter(today) ? day : today, usedUp);
        }

        <T> TypedQuery<T> covers(TypedQuery<T> query) {
            return query.setParameter("letter", letter)
                    .setParameter("numbers", covering)
                    .setParameter("scope", scope)
                    .setParameter("revealed", revealed)
                    .setParameter("today", today)
                    .setParameter("usedUp", usedUp.booked());
        }
    }

    private Wanted wanted(UUID letter, int number, Scope scope) {
        var campaign = campaign(letter);
        return new Wanted(
                letter,
                letters.numbersCovering(letter, number),
                scope,
                mayReveal(campaign, scope),
                LocalDate.ofInstant(clock.instant(), campaign.zone()),
                runs.of(campaign.id(), letter, scope));
    }

    /** A list for print is made for the page that runs next, or for the day of the launch: a yes has to last until then. */
    private Wanted wantedOnList(UUID letter, int number, Scope scope) {
        var wanted = wanted(letter, number, scope);
        if (scope != Scope.PRINT_AD) {
            return wanted;
        }
        var campaign = campaign(letter);
        return runs.booked(campaign.id(), scope, wanted.today()).stream()
                .findFirst()
                .map(BookedRun::last)
                .or(campaign::launchDay)
                .map(wanted::lastingUntil)
                .orElse(wanted);
    }

    /** A list that is made for a page has to fit it as its ad will, when that is submitted. */
    private Wanted wantedFor(UUID letter, int number, Scope scope, @Nullable UUID page) {
        return BookedRun.meant(booked(letter, scope), page)
                .map(run -> wanted(letter, number, scope, run.planned()))
                .orElseGet(() -> wantedOnList(letter, number, scope));
    }

    /** The pages for which a list for a use may be made, by day. */
    public List<BookedRun> booked(UUID letter, Scope scope) {
        var campaign = campaign(letter);
        return runs.booked(campaign.id(), scope, LocalDate.ofInstant(clock.instant(), campaign.zone()));
    }

    /** On its days, before the day of the launch where it is printed, a name has to be told before that. */
    private Wanted wanted(UUID letter, int number, Scope scope, PlannedRun planned) {
        var campaign = campaign(letter);
        var launch = campaign.launch();
        return new Wanted(
                letter,
                letters.numbersCovering(letter, number),
                scope,
                launch == null || !planned.first().isBefore(LocalDate.ofInstant(launch, planned.zone())),
                planned.last(),
                runs.of(campaign.id(), letter, scope, planned));
    }

    private CampaignFacts campaign(UUID letter) {
        return campaigns.campaign(letters.letter(letter).campaignId());
    }

    /** Whether a list for a use may hold at this moment who has not agreed to be named before the launch. */
    private boolean mayReveal(CampaignFacts campaign, Scope scope) {
        var launch = campaign.launch();
        return !scope.tellsNamesAtOnce() || launch != null && !clock.instant().isBefore(launch);
    }

    /** The names for one number of a letter and one use, by their sort keys. */
    public List<CoveredName> covered(UUID letter, int number, Scope scope) {
        return covered(wantedOnList(letter, number, scope));
    }

    /**
     * The same for a list that is made for a page: without those who may not be printed in it, besides what else is booked.
     *
     * @param page see {@link BookedRun#meant}
     */
    public List<CoveredName> coveredFor(@Nullable UUID page, UUID letter, int number, Scope scope) {
        return covered(wantedFor(letter, number, scope, page));
    }

    /** The same for what is to be printed: those who may be named in it. */
    public List<CoveredName> covered(PlannedRun planned, UUID letter, int number, Scope scope) {
        return covered(wanted(letter, number, scope, planned));
    }

    private List<CoveredName> covered(Wanted wanted) {
        return wanted.covers(entityManager.createQuery("""
                    select new org.undersigned.signature.coverage.CoveredName(s.id, s.partyId, s.credit.name,
                        s.credit.sortKey, s.credit.descriptor, s.credit.title, f.kind, f.mainDiscipline, p.tier)
                    from Signature s join PartyFace f on f.id = s.partyId
                    left join ParticipationFace p on p.partyId = s.partyId and p.campaignId = s.campaignId
                    where %s
                    order by s.credit.sortKey, s.credit.name, s.id
                    """.formatted(COVERS), CoveredName.class))
                .getResultList();
    }

    /** The names that are known for a letter and are not on that list, with the reason. */
    public List<MissingName> missing(UUID letter, int number, Scope scope) {
        return missing(wantedOnList(letter, number, scope));
    }

    /**
     * The same for a list that is made for a page.
     *
     * @param page see {@link BookedRun#meant}
     */
    public List<MissingName> missingFor(@Nullable UUID page, UUID letter, int number, Scope scope) {
        return missing(wantedFor(letter, number, scope, page));
    }

    /** The same for what is to be printed: those who may not be named in it. */
    public List<MissingName> missing(PlannedRun planned, UUID letter, int number, Scope scope) {
        return missing(wanted(letter, number, scope, planned));
    }

    /** The signatures of a letter, in whatever state, by the names under which they are credited. */
    public Map<String, List<UUID>> credited(UUID letter) {
        return entityManager
                .createQuery("select s.credit.name, s.id from Signature s where s.letterId = :letter", Tuple.class)
                .setParameter("letter", letter)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(row -> row.get(1, UUID.class), Collectors.toList())));
    }

    private List<MissingName> missing(Wanted wanted) {
        var another = "not exists (select 1 from Signature other where other.partyId = s.partyId and %s)"
                .formatted(COVERS.replaceAll("\\bs\\.", "other."));
        return wanted.covers(found("s.letterId = :letter and not (%s) and %s".formatted(COVERS, another)))
                .getResultStream()
                .map(row -> missing(row, wanted))
                .toList();
    }

    /** Of some signatures, those that stand no longer for these words and this use, with the reason. */
    public Map<UUID, MissingName.Why> lost(UUID letter, int number, Scope scope, Collection<UUID> signatures) {
        return lost(wanted(letter, number, scope), signatures);
    }

    /**
     * The same for what is to be printed: a yes has to last until the last of its days, to cover being named on the first
     * of them, and to allow one run more than were and are booked besides it.
     */
    public Map<UUID, MissingName.Why> lost(
            PlannedRun planned, UUID letter, int number, Scope scope, Collection<UUID> signatures) {
        return lost(wanted(letter, number, scope, planned), signatures);
    }

    private Map<UUID, MissingName.Why> lost(Wanted wanted, Collection<UUID> signatures) {
        var standing = signatures.size() <= BATCH ? standing(wanted, signatures) : standing(wanted);
        var left = signatures.stream()
                .filter(signature -> !standing.contains(signature))
                .toList();
        var lost = new HashMap<UUID, MissingName.Why>();
        for (var from = 0; from < left.size(); from += BATCH) {
            lost.putAll(reasons(wanted, left.subList(from, Math.min(from + BATCH, left.size()))));
        }
        return lost;
    }

    private Set<UUID> standing(Wanted wanted, Collection<UUID> signatures) {
        if (signatures.isEmpty()) {
            return Set.of();
        }
        return wanted.covers(entityManager.createQuery("""
                    select s.id from Signature s join PartyFace f on f.id = s.partyId
                    where %s and s.id in :signatures
                    """.formatted(COVERS), UUID.class))
                .setParameter("signatures", signatures)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** All that stand: where many are asked about, one question is answered sooner than one for each five hundred. */
    private Set<UUID> standing(Wanted wanted) {
        return wanted.covers(entityManager.createQuery(
                        "select s.id from Signature s join PartyFace f on f.id = s.partyId where " + COVERS,
                        UUID.class))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Why each of some signatures does not stand; one of which nothing is found any more stands least of all. */
    private Map<UUID, MissingName.Why> reasons(Wanted wanted, Collection<UUID> signatures) {
        var reasons = new HashMap<UUID, MissingName.Why>();
        signatures.forEach(id -> reasons.put(id, MissingName.Why.GONE));
        found("s.id in :signatures")
                .setParameter("scope", wanted.scope())
                .setParameter("revealed", wanted.revealed())
                .setParameter("signatures", signatures)
                .getResultStream()
                .map(row -> missing(row, wanted))
                .forEach(name -> reasons.put(name.signature(), name.why()));
        return reasons;
    }

    /** Signatures with what tells why they are on no list. */
    private TypedQuery<Tuple> found(String condition) {
        return entityManager.createQuery("""
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
                    """.formatted(condition), Tuple.class);
    }

    private static MissingName missing(Tuple row, Wanted wanted) {
        var signature = row.get(0, UUID.class);
        var why = why(row, wanted);
        return new MissingName(
                signature,
                row.get(1, String.class),
                row.get(2, PartyKind.class),
                why,
                why == MissingName.Why.RUNS_BOOKED
                        ? wanted.usedUp().ahead().getOrDefault(signature, Set.of())
                        : Set.of());
    }

    private static MissingName.Why why(Tuple row, Wanted wanted) {
        return switch (row.get(3, SignatureState.class)) {
            case CLAIMED -> MissingName.Why.NOT_CONFIRMED;
            case REJECTED -> MissingName.Why.REJECTED;
            case WITHDRAWN -> MissingName.Why.WITHDRAWN;
            case CONFIRMED -> row.get(7, Long.class) > 0 ? MissingName.Why.HELD : whyNot(row, wanted);
        };
    }

    private static MissingName.Why whyNot(Tuple row, Wanted wanted) {
        if (!wanted.covering().contains(row.get(4, Integer.class))) {
            return MissingName.Why.OTHER_WORDS;
        }
        if (!row.get(5, Boolean.class)) {
            return MissingName.Why.SCOPE_NOT_GRANTED;
        }
        if (!row.get(6, Boolean.class)) {
            return MissingName.Why.NOT_BEFORE_LAUNCH;
        }
        var signature = row.get(0, UUID.class);
        if (wanted.usedUp().printed().contains(signature)) {
            return MissingName.Why.RUNS_USED;
        }
        return wanted.usedUp().booked().contains(signature) ? MissingName.Why.RUNS_BOOKED : MissingName.Why.SCOPE_ENDED;
    }
}
