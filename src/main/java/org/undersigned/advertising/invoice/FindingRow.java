package org.undersigned.advertising.invoice;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.money.Money;

/**
 * That an insertion ran with an error.
 *
 * @param matters what it concerns
 * @param credit null where another ad makes it good
 * @param makeGood the insertion that does; null where there is a credit
 */
public record FindingRow(
        UUID id,
        UUID insertion,
        Set<Matter> matters,
        String wrong,
        Remedy remedy,
        @Nullable Money credit,
        @Nullable UUID makeGood,
        UUID by,
        Instant at) {}
