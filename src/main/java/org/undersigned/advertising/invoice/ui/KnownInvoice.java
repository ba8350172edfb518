package org.undersigned.advertising.invoice.ui;

import java.util.List;
import org.undersigned.advertising.invoice.FindingRow;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.advertising.invoice.InvoiceState;
import org.undersigned.advertising.invoice.LineComparison;
import org.undersigned.advertising.invoice.Mismatch;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.money.Money;

/** An invoice as a step on it was begun with, with what was found of its order and page. */
record KnownInvoice(
        InvoiceState state,
        String reference,
        Money total,
        Money outstanding,
        String disputed,
        List<String> differences,
        List<String> errors) {

    static Seen<KnownInvoice> of(InvoiceRow row, List<LineComparison> lines, List<FindingRow> found) {
        return new Seen<>(
                row.version(),
                new KnownInvoice(
                        row.state(),
                        row.details().reference(),
                        row.total(),
                        row.outstanding(),
                        row.disputed(),
                        lines.stream()
                                .flatMap(line -> line.mismatches().stream())
                                .map(Mismatch::sentence)
                                .toList(),
                        found.stream()
                                .filter(FindingRow::stands)
                                .map(FindingRow::wrong)
                                .toList()));
    }
}
