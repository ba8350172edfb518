package org.undersigned.advertising.invoice;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.StaffContacts;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.BudgetQuestion;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/** Lets an invoice be paid, where order, page and invoice agree and somebody else has entered it. */
@Service
public class InvoiceApproval {

    private final InvoiceService invoices;
    private final InvoiceMatch match;
    private final InvoiceBook book;
    private final InvoiceLedger ledger;
    private final InvoiceBudget budget;
    private final OrderService orders;
    private final OrderLimitService limits;
    private final StaffContacts staff;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    InvoiceApproval(
            InvoiceService invoices,
            InvoiceMatch match,
            InvoiceBook book,
            InvoiceLedger ledger,
            InvoiceBudget budget,
            OrderService orders,
            OrderLimitService limits,
            StaffContacts staff,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.invoices = invoices;
        this.match = match;
        this.book = book;
        this.ledger = ledger;
        this.budget = budget;
        this.orders = orders;
        this.limits = limits;
        this.staff = staff;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who may approve the invoices of an order that are not approved yet, by these: who has entered one may not. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public Map<UUID, Approvers> approvers(UUID id) {
        var order = orders.order(id);
        var billing = book.of(id);
        var most = limits.limits(order.campaign()).in(order.currency());
        return billing.invoices().stream()
                .filter(invoice -> !invoice.state().isSettled())
                .collect(Collectors.toMap(Invoice::getId, invoice -> approvers(invoice, billing.left(invoice), most)));
    }

    private Approvers approvers(Invoice invoice, Money left, OrderLimits most) {
        var names = staff.namesOfWhoMay(
                Permission.ORDER_APPROVE,
                person -> !invoice.isEnteredBy(person.id()) && most.mayApprove(left, person.roles()));
        return new Approvers(standing(invoice, left, most), names);
    }

    private Approvers.Standing standing(Invoice invoice, Money left, OrderLimits most) {
        if (!user.may(Permission.ORDER_APPROVE)) {
            return Approvers.Standing.APPROVES_NOTHING;
        }
        if (invoice.isEnteredBy(user.id())) {
            return Approvers.Standing.HAS_ENTERED_IT;
        }
        return most.mayApprove(left, user.require().roles()) ? Approvers.Standing.MAY : Approvers.Standing.ABOVE_LIMIT;
    }

    private Money left(Invoice invoice) {
        return book.of(invoice.orderId()).left(invoice);
    }

    private OrderLimits limits(Invoice invoice) {
        return limits.limits(invoice.campaignId()).in(invoice.currency());
    }

    /** Whether what is owed with an invoice fits into the budget at this moment. */
    @RolesAllowed(Permission.ORDER_APPROVE)
    @Transactional(readOnly = true)
    public BudgetQuestion budget(UUID id) {
        var invoice = invoices.find(id);
        orders.order(invoice.orderId());
        return new BudgetQuestion(budget.excess(invoice), user.may(Permission.CAMPAIGN_WRITE), "");
    }

    /**
     * What is billed is owed from now on in place of what was ordered, and the rest of that is free.
     *
     * @param reason why more is owed than is authorised; empty where it is not
     * @throws Refusal when it is neither matched nor disputed, whoever approves has entered it, what is left of it is above
     *     what they may approve, it differs from order or page at this moment, or more is owed than is authorised
     */
    @RolesAllowed(Permission.ORDER_APPROVE)
    @Transactional
    public void approve(UUID id, long seenVersion, String reason) {
        var invoice = invoices.find(id, seenVersion);
        var order = orders.order(invoice.orderId());
        invoice.approve(user.id(), clock.instant());
        var left = left(invoice);
        limits(invoice).expectMayApprove(left, user.require().roles());
        match.expectAgreement(invoice);
        ledger.settle(order, text("advertising.invoice.because.approved", invoice.label()), reason);
        trail.record(InvoiceService.entry("advertising.invoice.approved", order, invoice)
                .with("sum", left));
    }
}
