package org.undersigned.advertising.invoice;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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

    /** The names of those who may approve an invoice, with what is left of it: who has entered it may not. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<String> approvers(UUID id) {
        var invoice = invoices.find(id);
        orders.order(invoice.orderId());
        var left = left(invoice);
        var most = limits(invoice);
        return staff.namesOfWhoMay(
                Permission.ORDER_APPROVE,
                person -> !invoice.isEnteredBy(person.id()) && most.mayApprove(left, person.roles()));
    }

    /** Whether the user is one of them. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public boolean mayApprove(UUID id) {
        var invoice = invoices.find(id);
        orders.order(invoice.orderId());
        return user.may(Permission.ORDER_APPROVE)
                && !invoice.isEnteredBy(user.id())
                && limits(invoice).mayApprove(left(invoice), user.require().roles());
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
