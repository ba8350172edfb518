package org.undersigned.advertising.invoice;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderLock;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/** Keeps that an ad ran or was billed with an error, with the credit or the ad that makes it good. */
@Service
public class FindingService {

    private final Findings findings;
    private final Invoices invoices;
    private final InvoiceLedger ledger;
    private final OrderLock lock;
    private final OrderService orders;
    private final InsertionService insertions;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    FindingService(
            Findings findings,
            Invoices invoices,
            InvoiceLedger ledger,
            OrderLock lock,
            OrderService orders,
            InsertionService insertions,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.findings = findings;
        this.invoices = invoices;
        this.ledger = ledger;
        this.lock = lock;
        this.orders = orders;
        this.insertions = insertions;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was found of the insertions of an order, the latest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<FindingRow> findings(UUID order) {
        var known = orders.order(order).id();
        return findings.findByOrderIdOrderByFoundAtDescIdDesc(known).stream()
                .map(Finding::row)
                .toList();
    }

    /**
     * Whoever is about to decide on an invoice for the ad has to look at it anew. Of one that is approved or paid already so
     * much less is billed, and is to be paid or comes back; and so it is of one that bills a wrong sum.
     *
     * @throws Refusal when the ad has not run, it is not said what is wrong, or more is credited than it costs or is billed
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID credit(FoundError error, Money credit) {
        var original = printed(error);
        var before = credited(original);
        if (error.isOfBilling()) {
            expectCreditOf(billing(error), original, before, credit);
        } else {
            expectCredit(original, before, credit);
        }
        var finding = findings.save(Finding.credited(original.order(), error, credit, user.id(), clock.instant()));
        var order = orders.order(original.order());
        lowered(error).forEach(invoice -> ledger.credited(order, invoice, original.id(), credit));
        trail.record(entry("advertising.invoice.credited", original)
                .with("sum", credit)
                .because(error.wrong()));
        return finding.getId();
    }

    private List<FindingRow> credited(InsertionFacts original) {
        return findings.findByOrderIdOrderByFoundAtDescIdDesc(original.order()).stream()
                .map(Finding::row)
                .filter(finding -> finding.insertion().equals(original.id()))
                .toList();
    }

    private Invoice billing(FoundError error) {
        return Optional.ofNullable(error.invoice())
                .flatMap(invoices::findById)
                .filter(invoice -> bills(invoice, error.insertion()).isPresent())
                .orElseThrow(() -> new Refusal("advertising.invoice.refused.no-invoice"));
    }

    private static Optional<BilledLine> bills(Invoice invoice, UUID insertion) {
        return invoice.details().lines().stream()
                .filter(line -> line.insertion().equals(insertion))
                .findFirst();
    }

    /** The invoices of which so much less counts as billed: of one in dispute nothing does. */
    private List<Invoice> lowered(FoundError error) {
        return error.isOfBilling()
                ? List.of(billing(error)).stream()
                        .filter(invoice -> invoice.state() != InvoiceState.DISPUTED)
                        .toList()
                : invoices.billing(error.insertion(), EnumSet.of(InvoiceState.APPROVED, InvoiceState.PAID));
    }

    private static void expectCredit(InsertionFacts original, List<FindingRow> before, Money credit) {
        var price = original.price().orElse(Money.zero(credit.currency()));
        expectCredit(
                FindingRow.creditOfPrice(before, price.currency()),
                credit,
                price,
                "advertising.invoice.refused.credit");
    }

    private static void expectCreditOf(
            Invoice invoice, InsertionFacts original, List<FindingRow> before, Money credit) {
        var billed = bills(invoice, original.id()).orElseThrow().amount();
        var credited = FindingRow.creditOfInvoice(before, invoice.getId(), billed.currency());
        expectCredit(credited, credit, billed, "advertising.invoice.refused.credit-of-billed");
    }

    private static void expectCredit(Money before, Money credit, Money most, String refusal) {
        if (!credit.isPositive()) {
            throw new Refusal("advertising.order.refused.price");
        }
        if (before.plus(credit).isMoreThan(most)) {
            throw new Refusal(refusal, credit.toString(), most.toString());
        }
    }

    /**
     * Whoever is about to decide on an invoice for the ad has to look at it anew.
     *
     * @param makeGood the insertion that the paper prints for nothing
     * @throws Refusal when the ad has not run, it is not said what is wrong, or the other one is the same or costs anything
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID makeGood(FoundError error, UUID makeGood) {
        if (error.isOfBilling()) {
            throw new Refusal("advertising.invoice.refused.billing-made-good");
        }
        var original = printed(error);
        var other = insertions.insertion(makeGood);
        var isOther = !makeGood.equals(original.id()) && other.campaign().equals(original.campaign());
        if (!isOther || !other.inKind()) {
            throw new Refusal("advertising.invoice.refused.make-good", other.label());
        }
        var finding = findings.save(Finding.madeGood(original.order(), error, makeGood, user.id(), clock.instant()));
        trail.record(entry("advertising.invoice.made-good", original)
                .with("made-good-by", other.label())
                .because(error.wrong()));
        return finding.getId();
    }

    private InsertionFacts printed(FoundError error) {
        error.expectComplete();
        lock.hold(insertions.insertion(error.insertion()).order());
        var insertion = insertions.insertion(error.insertion());
        if (!insertion.state().hasRun()) {
            throw new Refusal("advertising.invoice.refused.not-run", insertion.label());
        }
        invoices.unpaid(insertion.id(), InvoiceState.PAID);
        return insertion;
    }

    private Entry entry(String verb, InsertionFacts insertion) {
        var order = orders.order(insertion.order());
        return Entry.of(verb, OrderService.KIND, order.id(), order.label())
                .in(order.campaign())
                .with("insertion", insertion.number());
    }
}
