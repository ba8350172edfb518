package org.undersigned.advertising.invoice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.money.Money;

/**
 * That an insertion ran with an error, or was billed with one.
 *
 * @param matters what it concerns
 * @param credit null where another ad makes it good
 * @param makeGood the insertion that does; null where there is a credit
 * @param invoice which bills a wrong sum; null where the ad itself is wrong
 * @param lowered by invoices that were approved already when the price was credited, how much less is to be paid of them
 * @param takenBack null while it stands
 */
public record FindingRow(
        UUID id,
        UUID insertion,
        Set<Matter> matters,
        String wrong,
        Remedy remedy,
        @Nullable Money credit,
        @Nullable UUID makeGood,
        @Nullable UUID invoice,
        Map<UUID, Money> lowered,
        UUID by,
        Instant at,
        @Nullable TakenBack takenBack) {

    /** Whether nobody has taken it back. */
    public boolean stands() {
        return takenBack == null;
    }

    /** By how much it lowers an invoice; also where it was taken back, and the paper bills the rest anew. */
    Optional<Money> lowering(UUID bill) {
        if (takenBack != null && !takenBack.billedAnew()) {
            return Optional.empty();
        }
        return Optional.ofNullable(bill.equals(invoice) ? credit : lowered.get(bill));
    }
}
