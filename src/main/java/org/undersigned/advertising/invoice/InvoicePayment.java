package org.undersigned.advertising.invoice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;

/** Keeps that nothing is left to be paid of an invoice: it was prepaid, credited or paid. */
@Service
public class InvoicePayment {

    private final InvoiceService invoices;
    private final PayableBook book;
    private final InvoiceLedger ledger;
    private final OrderService orders;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    InvoicePayment(
            InvoiceService invoices,
            PayableBook book,
            InvoiceLedger ledger,
            OrderService orders,
            CampaignService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.invoices = invoices;
        this.book = book;
        this.ledger = ledger;
        this.orders = orders;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What was prepaid for the ads that it bills has settled so much of it; the rest is paid.
     *
     * @throws Refusal when it is not approved, nothing is left to be paid of it, or another sum is paid than that
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void pay(UUID id, long seenVersion, PaymentDetails payment) {
        var invoice = invoices.find(id, seenVersion);
        var order = orders.order(invoice.orderId());
        payment.expectComplete(today(order));
        var payables = book.of(order.id(), order.currency());
        var due = payables.sums(invoice).outstanding();
        invoice.pay(payment, payables.prepaid(invoice), user.id(), clock.instant());
        if (due.isZero()) {
            throw new Refusal("advertising.invoice.refused.nothing-to-pay", invoice.label());
        }
        if (!payment.amount().equals(due)) {
            throw new Refusal(
                    "advertising.invoice.refused.other-sum", payment.amount().toString(), due.toString());
        }
        ledger.paid(order, invoice);
        trail.record(InvoiceService.entry("advertising.invoice.paid", order, invoice)
                .with("sum", payment.amount())
                .with("reference", payment.reference()));
    }

    private LocalDate today(OrderFacts order) {
        return LocalDate.ofInstant(
                clock.instant(), campaigns.campaign(order.campaign()).zone());
    }

    /**
     * What was prepaid for the ads that it bills, and what is credited of it, is all that it comes to.
     *
     * @throws Refusal when it is not approved, or something is left to be paid
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void settle(UUID id, long seenVersion) {
        var invoice = invoices.find(id, seenVersion);
        var order = orders.order(invoice.orderId());
        var payables = book.of(order.id(), order.currency());
        var sums = payables.sums(invoice);
        invoice.settle(payables.prepaid(invoice), user.id(), clock.instant());
        if (!sums.outstanding().isZero()) {
            throw new Refusal(
                    "advertising.invoice.refused.left-to-pay",
                    invoice.label(),
                    sums.outstanding().toString());
        }
        ledger.paid(order, invoice);
        trail.record(InvoiceService.entry("advertising.invoice.settled", order, invoice)
                .with("sum", sums.settled()));
    }
}
