package org.undersigned.advertising.invoice;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.money.Money;

/**
 * An invoice in a list.
 *
 * @param sums how it comes about what is to be paid of it
 * @param disputed what the paper was told; empty where nothing was
 * @param enterers all who had a hand in entering it
 * @param approvedBy null while it is not approved, and where that was not kept
 * @param approvedAt null where that is
 * @param paidOn null while it is not paid, and where nothing was left to be
 * @param withdrawn null while the paper has not taken it back
 */
public record InvoiceRow(
        UUID id,
        long version,
        UUID order,
        InvoiceDetails details,
        Money total,
        InvoiceSums sums,
        InvoiceState state,
        UUID stateBy,
        Instant stateSince,
        String disputed,
        @Nullable UUID document,
        Set<UUID> enterers,
        UUID enteredBy,
        Instant enteredAt,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt,
        @Nullable LocalDate paidOn,
        @Nullable String paidReference,
        @Nullable Withdrawal withdrawn) {

    public Money credited() {
        return sums.credited();
    }

    public Money outstanding() {
        return sums.outstanding();
    }

    public String label() {
        return text("advertising.invoice.label", details.reference());
    }
}
