package org.undersigned.advertising.invoice;

import java.time.Instant;
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
 * @param lowered the invoice that was approved already when the price was credited; null where none was
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
        @Nullable UUID lowered,
        UUID by,
        Instant at,
        @Nullable TakenBack takenBack) {

    /** Whether nobody has taken it back. */
    public boolean stands() {
        return takenBack == null;
    }

    /** Whether so much less is to be paid of an invoice; also where it was taken back, and the paper bills the rest anew. */
    boolean lowers(UUID bill) {
        var concerns = bill.equals(invoice) || bill.equals(lowered);
        return concerns && (takenBack == null || takenBack.billedAnew());
    }
}
