package org.undersigned.signature.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.name.Folding;
import org.undersigned.signature.scope.Scope;

/** Tells of some signatures whether each stands for a use at this moment, under the words that it was given to. */
@Service
public class StandingNames {

    private final EntityManager entityManager;
    private final CoveredNames coveredNames;

    StandingNames(EntityManager entityManager, CoveredNames coveredNames) {
        this.entityManager = entityManager;
        this.coveredNames = coveredNames;
    }

    /** One for each that is on record. */
    @RolesAllowed({Permission.EDITION_READ, Permission.RELEASE_APPROVE})
    @Transactional(readOnly = true)
    public List<StandingName> of(Collection<UUID> signatures, Scope scope) {
        var rows = signatures.isEmpty() ? List.<Tuple>of() : rows(signatures);
        var lost = lost(rows, scope);
        return rows.stream()
                .map(row -> new StandingName(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, UUID.class),
                        row.get(3, String.class),
                        lost.get(row.get(0, UUID.class)),
                        row.get(4, Instant.class)))
                .toList();
    }

    /** Who of some parties has signed a letter of a campaign, whether or not that still stands. */
    @RolesAllowed({Permission.EDITION_READ, Permission.RELEASE_APPROVE})
    @Transactional(readOnly = true)
    public Set<UUID> signersAmong(UUID campaign, Collection<UUID> parties) {
        return parties.isEmpty()
                ? Set.of()
                : Set.copyOf(entityManager
                        .createQuery("""
                            select distinct s.partyId from Signature s
                            where s.campaignId = :campaign and s.partyId in :parties
                                and s.state <> org.undersigned.signature.SignatureState.REJECTED
                            """, UUID.class)
                        .setParameter("campaign", campaign)
                        .setParameter("parties", parties)
                        .getResultList());
    }

    /** Whether a signature of a campaign is credited to a name, however it stands. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public boolean isCredited(UUID campaign, String name) {
        var key = Folding.fold(name);
        return entityManager
                .createQuery(
                        "select distinct s.credit.name from Signature s where s.campaignId = :campaign", String.class)
                .setParameter("campaign", campaign)
                .getResultStream()
                .anyMatch(credited -> Folding.fold(credited).equals(key));
    }

    private List<Tuple> rows(Collection<UUID> signatures) {
        return entityManager
                .createQuery("""
                    select s.id, s.campaignId, s.partyId, s.credit.name, s.withdrawnAt, s.letterId, s.letterNumber
                    from Signature s where s.id in :signatures
                    """, Tuple.class)
                .setParameter("signatures", signatures)
                .getResultList();
    }

    private record Words(UUID letter, int number) {}

    private Map<UUID, MissingName.Why> lost(List<Tuple> rows, Scope scope) {
        var byWords = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Words(row.get(5, UUID.class), row.get(6, Integer.class)),
                        Collectors.mapping(row -> row.get(0, UUID.class), Collectors.toSet())));
        var lost = new HashMap<UUID, MissingName.Why>();
        byWords.forEach((words, some) -> lost.putAll(coveredNames.lost(words.letter(), words.number(), scope, some)));
        return lost;
    }
}
