package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.invoice.FindingRow;
import org.undersigned.advertising.invoice.FindingService;
import org.undersigned.advertising.invoice.InvoiceService;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;

/** Recording what was wrong with an ad or its invoice, and taking that back. */
@Component
class FindingDialogs {

    private final FindingService findings;
    private final InvoiceService invoices;
    private final InsertionService insertions;

    FindingDialogs(FindingService findings, InvoiceService invoices, InsertionService insertions) {
        this.findings = findings;
        this.invoices = invoices;
        this.insertions = insertions;
    }

    void find(OrderFacts order, Runnable changed) {
        var printed = insertions.ofOrder(order.id()).stream()
                .filter(each -> each.state().hasRun())
                .toList();
        if (printed.isEmpty()) {
            Notifications.refuse(text("advertising.invoice.ui.find.nothing"));
            return;
        }
        FormDialog.around(
                        text("advertising.invoice.ui.find"),
                        new FindingForm(invoices.invoices(order.id()), printed, free(order), order.currency()),
                        text("advertising.invoice.ui.find"),
                        found -> {
                            record(found);
                            changed.run();
                        })
                .open();
    }

    void takeBack(FindingRow finding, Runnable changed) {
        new ReasonDialog(
                        text("advertising.invoice.ui.take-back.title"),
                        text("advertising.invoice.ui.take-back.explanation", finding.wrong()),
                        text("advertising.invoice.ui.take-back"),
                        reason -> {
                            findings.takeBack(finding.id(), reason);
                            changed.run();
                        })
                .open();
    }

    private List<InsertionFacts> free(OrderFacts order) {
        return Stream.of(order.campaign())
                .flatMap(campaign -> insertions.insertions(campaign).stream())
                .filter(InsertionFacts::inKind)
                .toList();
    }

    private void record(FindingForm.Found found) {
        if (found.credit() != null) {
            findings.credit(found.error(), found.credit());
        } else if (found.makeGood() != null) {
            findings.makeGood(found.error(), found.makeGood());
        }
    }
}
