package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.invoice.Approvers;
import org.undersigned.advertising.invoice.Approvers.Standing;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.advertising.invoice.InvoiceState;
import org.undersigned.advertising.invoice.LineComparison;

/**
 * Says of an invoice that waits for its approval who can go on with it, or why nobody can.
 */
record ApprovalWords(InvoiceRow row, List<LineComparison> compared, Approvers approvers) {

    private boolean waits() {
        return row.state() == InvoiceState.MATCHED || row.state() == InvoiceState.DISPUTED;
    }

    private boolean agrees() {
        return compared.stream().allMatch(LineComparison::agrees);
    }

    /** Whether whoever looks may approve it now. */
    boolean isOffered() {
        return waits() && agrees() && approvers.you() == Standing.MAY;
    }

    /** Nothing where it does not wait for an approval. */
    Optional<String> words() {
        if (!waits()) {
            return Optional.empty();
        }
        if (!agrees()) {
            return Optional.of(text("advertising.invoice.ui.approve.differs"));
        }
        return Optional.of(
                row.state() == InvoiceState.DISPUTED ? text("advertising.invoice.ui.agrees-now", who()) : who());
    }

    private String who() {
        if (approvers.you() == Standing.MAY) {
            return text("advertising.invoice.ui.approve.you");
        }
        var others = approvers.names().isEmpty()
                ? text("advertising.invoice.ui.approve.nobody")
                : text(
                        "advertising.invoice.ui.approve.others",
                        String.join(text("advertising.separator"), approvers.names()));
        return approvers.you() == Standing.ABOVE_LIMIT
                ? text("advertising.invoice.ui.approve.above-limit", others)
                : others;
    }
}
