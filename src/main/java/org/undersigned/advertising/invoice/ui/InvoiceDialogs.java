package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.invoice.BilledLine;
import org.undersigned.advertising.invoice.FindingService;
import org.undersigned.advertising.invoice.InvoiceApproval;
import org.undersigned.advertising.invoice.InvoiceDetails;
import org.undersigned.advertising.invoice.InvoicePayment;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.advertising.invoice.InvoiceService;
import org.undersigned.advertising.invoice.InvoiceState;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.ui.ApproveForm;
import org.undersigned.advertising.print.ui.PaymentForm;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Latest;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.campaign.CampaignService;

/** Entering invoices, and deciding on them. */
@Component
class InvoiceDialogs {

    private final InvoiceService invoices;
    private final InvoiceApproval approval;
    private final InvoicePayment payments;
    private final FindingService findings;
    private final InsertionService insertions;
    private final CampaignService campaigns;
    private final Clock clock;

    InvoiceDialogs(
            InvoiceService invoices,
            InvoiceApproval approval,
            InvoicePayment payments,
            FindingService findings,
            InsertionService insertions,
            CampaignService campaigns,
            Clock clock) {
        this.invoices = invoices;
        this.approval = approval;
        this.payments = payments;
        this.findings = findings;
        this.insertions = insertions;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The insertions of an order for which a paper may send an invoice. */
    List<InsertionFacts> billable(OrderFacts order) {
        return insertions.ofOrder(order.id()).stream()
                .filter(each -> each.state().hasRun() || each.state() == InsertionState.CANCELLED_LATE)
                .toList();
    }

    void enter(OrderFacts order, Runnable changed) {
        var billable = billable(order);
        if (billable.isEmpty()) {
            Notifications.refuse(text("advertising.invoice.ui.enter.nothing"));
            return;
        }
        FormDialog.around(
                        text("advertising.invoice.ui.enter"),
                        new InvoiceForm(billable, billed(order), order.currency()),
                        text("advertising.invoice.ui.enter"),
                        typed -> {
                            invoices.enter(order.id(), typed.details(), typed.file());
                            changed.run();
                        })
                .wide()
                .open();
    }

    /** What somebody else did to the invoice stands beside what was typed. */
    void correct(OrderFacts order, InvoiceRow row, Runnable changed) {
        var billable = billable(order);
        var editing = Editing.of(seen(row), () -> seen(now(row)), (before, details) -> {
                    invoices.correct(row.id(), before.version(), details);
                    changed.run();
                })
                .saying(BilledLine.class, line -> said(line, billable));
        FormDialog.editing(
                        text("advertising.invoice.ui.correct.title", row.label()),
                        new CorrectionForm(billable, order.currency()),
                        text("advertising.invoice.ui.save"),
                        editing)
                .wide()
                .open();
    }

    /** For those in dispute or taken back the paper may send another invoice. */
    private Set<UUID> billed(OrderFacts order) {
        return invoices.invoices(order.id()).stream()
                .filter(row -> row.state() != InvoiceState.DISPUTED && row.withdrawn() == null)
                .flatMap(row -> row.details().lines().stream())
                .map(BilledLine::insertion)
                .collect(Collectors.toSet());
    }

    private static Seen<InvoiceDetails> seen(InvoiceRow row) {
        return new Seen<>(row.version(), row.details());
    }

    private InvoiceRow now(InvoiceRow row) {
        return invoices.invoices(row.order()).stream()
                .filter(each -> each.id().equals(row.id()))
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.invoice.refused.unknown"));
    }

    private static String said(BilledLine line, List<InsertionFacts> billable) {
        var number = billable.stream()
                .filter(each -> each.id().equals(line.insertion()))
                .map(InsertionFacts::number)
                .findFirst()
                .orElse(0);
        return text(
                "advertising.invoice.ui.billed",
                number,
                Instants.date(line.on()),
                ComparisonTable.size(line.size()),
                Texts.label(line.colour()),
                line.amount().toString());
    }

    void match(InvoiceRow row, Runnable changed) {
        if (Notifications.orRefusal(() -> invoices.match(row.id(), row.version()))) {
            changed.run();
        }
    }

    void dispute(InvoiceRow row, Runnable changed) {
        var latest = latest(row);
        new ReasonDialog(
                        text("advertising.invoice.ui.dispute.title", row.label()),
                        text("advertising.invoice.ui.dispute.explanation"),
                        text("advertising.invoice.ui.dispute"),
                        reason -> {
                            invoices.dispute(row.id(), latest.version(), reason);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    void withdraw(InvoiceRow row, Runnable changed) {
        var latest = latest(row);
        var others = invoices.invoices(row.order()).stream()
                .filter(each -> !each.id().equals(row.id()) && each.withdrawn() == null)
                .map(each -> each.details().reference())
                .toList();
        FormDialog.around(
                        text("advertising.invoice.ui.withdraw.title", row.label()),
                        new WithdrawalForm(others),
                        text("advertising.invoice.ui.withdraw"),
                        withdrawal -> {
                            invoices.withdraw(row.id(), latest.version(), withdrawal);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    void approve(InvoiceRow row, Runnable changed) {
        var latest = latest(row);
        FormDialog.around(
                        text("advertising.invoice.ui.approve.title", row.label()),
                        new ApproveForm(approving(row), approval.budget(row.id())),
                        text("advertising.invoice.ui.approve"),
                        reason -> {
                            approval.approve(row.id(), latest.version(), reason);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    private String approving(InvoiceRow row) {
        var left = row.sums().left();
        var settled = row.sums().settled();
        return settled.isZero()
                ? text("advertising.invoice.ui.approve.explanation", left.toString())
                : text(
                        "advertising.invoice.ui.approve.prepaid",
                        settled.toString(),
                        left.minus(settled).toString());
    }

    void pay(OrderFacts order, InvoiceRow row, Runnable changed) {
        var latest = latest(row);
        var zone = campaigns.campaign(order.campaign()).zone();
        FormDialog.around(
                        text("advertising.invoice.ui.pay"),
                        new PaymentForm(
                                row.outstanding(), LocalDate.ofInstant(clock.instant(), zone), PayableWords.of(row)),
                        text("advertising.invoice.ui.pay"),
                        payment -> {
                            payments.pay(row.id(), latest.version(), payment);
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    /** What was prepaid is all that it comes to, or all of it is credited. */
    static String settling(InvoiceRow row) {
        return text(row.sums().prepaid().isEmpty() ? "advertising.invoice.ui.close" : "advertising.invoice.ui.settle");
    }

    void settle(InvoiceRow row, Runnable changed) {
        var latest = latest(row);
        new ConfirmAction(
                        text("advertising.invoice.ui.settle.title", row.label()),
                        PayableWords.of(row),
                        settling(row),
                        () -> {
                            payments.settle(row.id(), latest.version());
                            changed.run();
                        })
                .on(latest)
                .open();
    }

    private Latest<KnownInvoice> latest(InvoiceRow row) {
        return Latest.of(known(row), () -> known(now(row)));
    }

    private Seen<KnownInvoice> known(InvoiceRow row) {
        return KnownInvoice.of(row, invoices.compare(row.id()), findings.findings(row.order()));
    }
}
