package org.undersigned.signature.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private final EntityManager entityManager;
    private final Coverage coverage;
    private final ListedGroups groups;
    private final LetterService letters;
    private final CampaignService campaigns;

    CoveredNames(
            EntityManager entityManager,
            Coverage coverage,
            ListedGroups groups,
            LetterService letters,
            CampaignService campaigns) {
        this.entityManager = entityManager;
        this.coverage = coverage;
        this.groups = groups;
        this.letters = letters;
        this.campaigns = campaigns;
    }

    /** The names for one number of a letter and one use, by their sort keys. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<CoveredName> covered(UUID letter, int number, Scope scope) {
        return coverage.covered(letter, number, scope);
    }

    /** The names that are known for a letter and are not on that list, with the reason. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<MissingName> missing(UUID letter, int number, Scope scope) {
        return coverage.missing(letter, number, scope);
    }

    /**
     * The names for a list that is made for a page, by their sort keys.
     *
     * @param page see {@link BookedRun#meant}
     */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<CoveredName> coveredFor(@Nullable UUID page, UUID letter, int number, Scope scope) {
        return coverage.coveredFor(page, letter, number, scope);
    }

    /**
     * The names that are known for a letter and are not on that list, with the reason.
     *
     * @param page see {@link BookedRun#meant}
     */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<MissingName> missingFor(@Nullable UUID page, UUID letter, int number, Scope scope) {
        return coverage.missingFor(page, letter, number, scope);
    }

    /** The pages for which a list for a use may be made, by day. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<BookedRun> booked(UUID letter, Scope scope) {
        return coverage.booked(letter, scope);
    }

    /** Of some signatures, those that stand no longer for these words and this use, with the reason. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public Map<UUID, MissingName.Why> lost(UUID letter, int number, Scope scope, Collection<UUID> signatures) {
        return coverage.lost(letter, number, scope, signatures);
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
                        "select " + what + " from Signature s join PartyFace f on f.id = s.partyId where "
                                + Coverage.STANDS + grouping,
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

    private CampaignFacts campaign(UUID letter) {
        return campaigns.campaign(letters.letter(letter).campaignId());
    }
}
