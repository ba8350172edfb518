package org.undersigned.directory.contact;

import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;
import org.undersigned.base.store.RetryingTransactions;

/**
 * Seals anew what earlier master keys have sealed, some at a time. What is done is done: it may be broken off and begun
 * again, and beside it the product may be at work.
 */
@Component
class VaultRotation {

    /** So many in one transaction. */
    static final int BATCH = 500;

    private final ContactPoints contactPoints;
    private final AddressSeal seal;
    private final Trail trail;
    private final RetryingTransactions transactions;

    VaultRotation(ContactPoints contactPoints, AddressSeal seal, Trail trail, PlatformTransactionManager transactions) {
        this.contactPoints = contactPoints;
        this.seal = seal;
        this.trail = trail;
        this.transactions = new RetryingTransactions(transactions);
    }

    /**
     * What came of it.
     *
     * @param lost how many are sealed under a master key that is not at hand
     */
    record Result(int renewed, long lost) {}

    Result rotate() {
        var renewed = 0;
        for (var batch = batch(); batch.found() > 0; batch = batch()) {
            renewed += batch.renewed();
        }
        return new Result(renewed, contactPoints.countSealedUnderOthersThan(seal.known()));
    }

    /** Of those found, what somebody changes at the same moment is left for the next time. */
    private record Batch(int found, int renewed) {}

    private Batch batch() {
        if (seal.earlier().isEmpty()) {
            return new Batch(0, 0);
        }
        return transactions.execute(status -> {
            var points = contactPoints.sealedUnder(seal.earlier(), Limit.of(BATCH));
            var renewed = renew(points);
            if (renewed > 0) {
                trail.record(
                        Entry.of("directory.vault.resealed", "vault", Ids.next(), Texts.text("directory.vault.title"))
                                .with("contact-points", renewed));
            }
            return new Batch(points.size(), renewed);
        });
    }

    private int renew(List<ContactPoint> points) {
        var renewed = 0;
        for (var point : points) {
            var address = seal.renew(point.getId(), point.address());
            renewed += contactPoints.renew(
                    point.getId(),
                    point.version(),
                    Objects.requireNonNull(address.sealed()),
                    Objects.requireNonNull(address.fingerprint()),
                    Objects.requireNonNull(address.keyId()));
        }
        return renewed;
    }
}
