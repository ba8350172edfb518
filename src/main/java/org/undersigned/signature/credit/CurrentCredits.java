package org.undersigned.signature.credit;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers whether names are still credited as they were printed. Whoever calls has asked for the permission. */
@Component
public class CurrentCredits {

    /** How many signatures one question names. */
    private static final int BATCH = 500;

    private static final String CREDITS = """
        select new org.undersigned.signature.credit.PrintedCredit(
            s.id, s.credit.name, s.credit.descriptor, s.credit.title)
        from Signature s
        """;

    private final EntityManager entityManager;

    CurrentCredits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Of some credits, those that read otherwise by now, as they read now.
     *
     * @param printed those of one list, all for a letter
     */
    public List<PrintedCredit> changed(Collection<PrintedCredit> printed) {
        if (printed.isEmpty()) {
            return List.of();
        }
        var unchanged = Set.copyOf(printed);
        var signatures = printed.stream().map(PrintedCredit::signature).collect(Collectors.toSet());
        return (signatures.size() <= BATCH
                        ? credits(signatures)
                        : credits(signatures.iterator().next()))
                .filter(credit -> signatures.contains(credit.signature()) && !unchanged.contains(credit))
                .toList();
    }

    private Stream<PrintedCredit> credits(Set<UUID> signatures) {
        return entityManager
                .createQuery(CREDITS + "where s.id in :signatures", PrintedCredit.class)
                .setParameter("signatures", signatures)
                .getResultStream();
    }

    /** All those for the letter of one: of many, one question is answered sooner than one for each five hundred. */
    private Stream<PrintedCredit> credits(UUID one) {
        return entityManager
                .createQuery(
                        CREDITS + "where s.letterId = (select one.letterId from Signature one where one.id = :one)",
                        PrintedCredit.class)
                .setParameter("one", one)
                .getResultStream();
    }
}
