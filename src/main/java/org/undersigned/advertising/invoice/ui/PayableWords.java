package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.base.ui.Instants;

/** How it comes about what is to be paid of an invoice. */
final class PayableWords {

    private PayableWords() {}

    /** "Invoiced $64,575.00, prepaid $60,000.00 on 3 Jan 2026, credited $575.00: $4,000.00 to pay." */
    static String of(InvoiceRow row) {
        var sums = row.sums();
        var parts = new ArrayList<String>();
        parts.add(text("advertising.invoice.ui.payable.invoiced", row.total().toString()));
        sums.prepaid()
                .forEach(part -> parts.add(text(
                        "advertising.invoice.ui.payable.prepaid", part.sum().toString(), Instants.date(part.on()))));
        if (sums.credited().isPositive()) {
            parts.add(text(
                    "advertising.invoice.ui.payable.credited", sums.credited().toString()));
        }
        if (sums.paid().isPositive()) {
            parts.add(text("advertising.invoice.ui.payable.paid", sums.paid().toString()));
        }
        return text(
                "advertising.invoice.ui.payable." + outcome(row),
                String.join(text("advertising.separator"), parts),
                row.outstanding().isNegative()
                        ? row.outstanding().negated().toString()
                        : row.outstanding().toString());
    }

    private static String outcome(InvoiceRow row) {
        if (row.outstanding().isNegative()) {
            return "back";
        }
        return row.outstanding().isZero() ? "nothing" : "to-pay";
    }

    /** Where the invoice itself does not say it. */
    static boolean areNeeded(InvoiceRow row) {
        return row.state().isSettled()
                && (row.sums().credited().isPositive() || !row.sums().prepaid().isEmpty());
    }
}
