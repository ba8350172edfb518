package org.undersigned.advertising.insertion;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the ledger of the budget has of an insertion.
 *
 * @param monthOn the first day of the month under which it stands
 */
@Embeddable
public record PostedSum(BigDecimal amount, LocalDate monthOn) {

    /** As many as the databases keep. */
    private static final int DECIMALS = 4;

    public PostedSum {
        amount = amount.setScale(DECIMALS);
    }
}
