package org.undersigned.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.campaign.LetterService;
import org.undersigned.directory.PartyKind;

/** Answers which names may be printed under which words for which use. Every list and every count asks here. */
@Service
public class CoveredNames {

    private static final String STANDS = """
            s.letterId = :letter and s.letterNumber in :numbers
            and s.state = org.undersigned.signature.SignatureState.CONFIRMED
            """;

    private final EntityManager entityManager;
    private final LetterService letters;

    CoveredNames(EntityManager entityManager, LetterService letters) {
        this.entityManager = entityManager;
        this.letters = letters;
    }

    /** The names for one number of a letter and one use, by their sort keys. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<CoveredName> covered(UUID letter, int number, Scope scope) {
        return entityManager
                .createQuery("""
                        select new org.undersigned.signature.CoveredName(s.id, s.partyId, s.credit.name,
                            s.credit.sortKey, s.credit.descriptor, s.credit.title, f.kind, f.mainDiscipline, p.tier)
                        from Signature s join PartyFace f on f.id = s.partyId
                        left join ParticipationFace p on p.partyId = s.partyId and p.campaignId = s.campaignId
                        where %s and :scope member of s.scopes
                        order by s.credit.sortKey, s.credit.name, s.id
                        """.formatted(STANDS), CoveredName.class)
                .setParameter("letter", letter)
                .setParameter("numbers", letters.numbersCovering(letter, number))
                .setParameter("scope", scope)
                .getResultList();
    }

    /** The names that are known for a letter and are not on that list, with the reason. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<MissingName> missing(UUID letter, int number, Scope scope) {
        return uncovered("""
                not exists (select 1 from Signature other where other.partyId = s.partyId
                    and other.letterId = :letter and other.letterNumber in :numbers
                    and other.state = org.undersigned.signature.SignatureState.CONFIRMED
                    and :scope member of other.scopes)
                """, letter, number, scope);
    }

    /** Of some signatures, those that stand no longer for these words and this use, with the reason. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<MissingName> lost(UUID letter, int number, Scope scope, Collection<UUID> signatures) {
        var printed = Set.copyOf(signatures);
        return uncovered("1 = 1", letter, number, scope).stream()
                .filter(name -> printed.contains(name.signature()))
                .toList();
    }

    private List<MissingName> uncovered(String condition, UUID letter, int number, Scope scope) {
        var covering = letters.numbersCovering(letter, number);
        return entityManager
                .createQuery("""
                        select s.id, s.credit.name, f.kind, s.state, s.letterNumber
                        from Signature s join PartyFace f on f.id = s.partyId
                        where s.letterId = :letter and not (%s and :scope member of s.scopes) and %s
                        order by s.credit.sortKey, s.credit.name, s.id
                        """.formatted(STANDS, condition), Tuple.class)
                .setParameter("letter", letter)
                .setParameter("numbers", covering)
                .setParameter("scope", scope)
                .getResultStream()
                .map(row -> new MissingName(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, PartyKind.class),
                        why(row.get(3, SignatureState.class), covering.contains(row.get(4, Integer.class)))))
                .toList();
    }

    /** How many names stand for a number of a letter, whatever their scopes; anybody on the staff may know the count. */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public NameCount count(UUID letter, int number) {
        var rows = entityManager
                .createQuery(
                        "select f.kind, count(distinct s.partyId) from Signature s join PartyFace f on f.id = s.partyId where " + STANDS
                                + " group by f.kind",
                        Tuple.class)
                .setParameter("letter", letter)
                .setParameter("numbers", letters.numbersCovering(letter, number))
                .getResultList();
        var count = NameCount.NONE;
        for (var row : rows) {
            count = count.plus(
                    row.get(0, PartyKind.class), row.get(1, Long.class).intValue());
        }
        return count;
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

    private static MissingName.Why why(SignatureState state, boolean covers) {
        return switch (state) {
            case CLAIMED -> MissingName.Why.NOT_CONFIRMED;
            case REJECTED -> MissingName.Why.REJECTED;
            case WITHDRAWN -> MissingName.Why.WITHDRAWN;
            case CONFIRMED -> covers ? MissingName.Why.SCOPE_NOT_GRANTED : MissingName.Why.OTHER_WORDS;
        };
    }
}
