package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.invoice.InvoiceApproval;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.advertising.invoice.InvoiceState;
import org.undersigned.advertising.invoice.LineComparison;

/** Says of an invoice that agrees who can go on with it: it is approved by somebody who has not entered it. */
@Component
class ApprovalWords {

    private final InvoiceApproval approval;

    ApprovalWords(InvoiceApproval approval) {
        this.approval = approval;
    }

    /** Nothing where it does not wait for an approval, or would be refused one. */
    Optional<String> words(InvoiceRow row, List<LineComparison> compared) {
        var waits = row.state() == InvoiceState.MATCHED || row.state() == InvoiceState.DISPUTED;
        if (!waits || !compared.stream().allMatch(LineComparison::agrees)) {
            return Optional.empty();
        }
        var who = who(row);
        return Optional.of(row.state() == InvoiceState.DISPUTED ? text("advertising.invoice.ui.agrees-now", who) : who);
    }

    private String who(InvoiceRow row) {
        if (approval.mayApprove(row.id())) {
            return text("advertising.invoice.ui.approve.you");
        }
        var others = approval.approvers(row.id());
        return others.isEmpty()
                ? text("advertising.invoice.ui.approve.nobody")
                : text("advertising.invoice.ui.approve.others", String.join(text("advertising.separator"), others));
    }
}
