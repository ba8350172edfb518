package org.undersigned.signature.credit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers whether names are still credited as they were printed. Whoever calls has asked for the permission. */
@Component
public class CurrentCredits {

    private static final int BATCH = 500;

    private final EntityManager entityManager;

    CurrentCredits(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Of some credits, those that read otherwise by now, as they read now. */
    public List<PrintedCredit> changed(List<PrintedCredit> printed) {
        var changed = new ArrayList<PrintedCredit>();
        for (var from = 0; from < printed.size(); from += BATCH) {
            changed.addAll(changedIn(printed.subList(from, Math.min(from + BATCH, printed.size()))));
        }
        return changed;
    }

    private List<PrintedCredit> changedIn(List<PrintedCredit> batch) {
        var printed = Set.copyOf(batch);
        var signatures = new HashSet<UUID>();
        batch.forEach(credit -> signatures.add(credit.signature()));
        return entityManager
                .createQuery("""
                    select new org.undersigned.signature.credit.PrintedCredit(
                        s.id, s.credit.name, s.credit.descriptor, s.credit.title)
                    from Signature s where s.id in :signatures
                    """, PrintedCredit.class)
                .setParameter("signatures", signatures)
                .getResultStream()
                .filter(credit -> !printed.contains(credit))
                .toList();
    }
}
