package org.undersigned.advertising.invoice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;

/** Lets an invoice be paid, where order, page and invoice agree and somebody else has entered it. */
@Service
public class InvoiceApproval {

    private final InvoiceService invoices;
    private final InvoiceMatch match;
    private final InvoiceLedger ledger;
    private final OrderService orders;
    private final OrderLimitService limits;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    InvoiceApproval(
            InvoiceService invoices,
            InvoiceMatch match,
            InvoiceLedger ledger,
            OrderService orders,
            OrderLimitService limits,
            CampaignService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.invoices = invoices;
        this.match = match;
        this.ledger = ledger;
        this.orders = orders;
        this.limits = limits;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @throws Refusal when it is neither matched nor disputed, whoever approves has entered it, the sum is above what they
     *     may approve, or it differs from order or page at this moment
     */
    @RolesAllowed(Permission.ORDER_APPROVE)
    @Transactional
    public void approve(UUID id, long seenVersion) {
        var invoice = invoices.find(id, seenVersion);
        var order = orders.order(invoice.orderId());
        var wasDisputed = invoice.state() == InvoiceState.DISPUTED;
        invoice.approve(user.id(), clock.instant());
        limits.limits(order.campaign())
                .in(invoice.currency())
                .expectMayApprove(invoice.total(), user.require().roles());
        match.expectAgreement(invoice);
        if (wasDisputed) {
            ledger.invoiced(order, invoice);
        }
        trail.record(InvoiceService.entry("advertising.invoice.approved", order, invoice)
                .with("sum", invoice.total()));
    }

    /** @throws Refusal when it is not approved, or another sum is paid than was approved and not credited since */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void pay(UUID id, long seenVersion, PaymentDetails payment) {
        var invoice = invoices.find(id, seenVersion);
        var order = orders.order(invoice.orderId());
        var zone = campaigns.campaign(order.campaign()).zone();
        payment.expectComplete(LocalDate.ofInstant(clock.instant(), zone));
        var due = ledger.outstanding(invoice);
        invoice.pay(payment, user.id(), clock.instant());
        if (!payment.amount().equals(due)) {
            throw new Refusal(
                    "advertising.invoice.refused.other-sum", payment.amount().toString(), due.toString());
        }
        ledger.paid(order, invoice);
        trail.record(InvoiceService.entry("advertising.invoice.paid", order, invoice)
                .with("sum", payment.amount())
                .with("reference", payment.reference()));
    }
}
