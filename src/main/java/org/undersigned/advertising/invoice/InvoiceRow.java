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
 * @param credited what the paper has credited of it; nothing before it is approved
 * @param outstanding what is to be paid of it; below zero where the paper has to pay back, and nothing before it is approved
 * @param disputed what the paper was told; empty where nothing was
 * @param enterers all who had a hand in entering it
 * @param approvedBy null while it is not approved, and where that was not kept
 * @param paidOn null while it is not paid
 */
public record InvoiceRow(
        UUID id,
        long version,
        UUID order,
        InvoiceDetails details,
        Money total,
        Money credited,
        Money outstanding,
        InvoiceState state,
        UUID stateBy,
        Instant stateSince,
        String disputed,
        @Nullable UUID document,
        Set<UUID> enterers,
        UUID enteredBy,
        Instant enteredAt,
        @Nullable UUID approvedBy,
        @Nullable LocalDate paidOn,
        @Nullable String paidReference) {

    public String label() {
        return text("advertising.invoice.label", details.reference());
    }
}
