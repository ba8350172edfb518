package org.undersigned.advertising.invoice;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.AdTexts;
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
    private final FindingsTakenBack takenBack;
    private final Invoices invoices;
    private final InvoiceBook book;
    private final InvoiceLedger ledger;
    private final OrderLock lock;
    private final OrderService orders;
    private final InsertionService insertions;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    FindingService(
            Findings findings,
            FindingsTakenBack takenBack,
            Invoices invoices,
            InvoiceBook book,
            InvoiceLedger ledger,
            OrderLock lock,
            OrderService orders,
            InsertionService insertions,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.findings = findings;
        this.takenBack = takenBack;
        this.invoices = invoices;
        this.book = book;
        this.ledger = ledger;
        this.lock = lock;
        this.orders = orders;
        this.insertions = insertions;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was found of the insertions of an order, the latest first, with what was taken back. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<FindingRow> findings(UUID order) {
        return book.findings(orders.order(order).id());
    }

    /** Which of these cannot be taken back, since an invoice was approved or paid with them: "Invoice 7". */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public Map<UUID, String> held(UUID order) {
        var billing = book.of(orders.order(order).id());
        var held = new HashMap<UUID, String>();
        billing.findings().stream()
                .filter(FindingRow::stands)
                .forEach(finding ->
                        billing.holder(finding).ifPresent(invoice -> held.put(finding.id(), invoice.label())));
        return held;
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
        var billing = book.of(original.order());
        var lowered =
                error.isOfBilling() ? expectCreditOf(billing, error, credit) : expectCredit(billing, original, credit);
        var finding =
                findings.save(Finding.credited(original.order(), error, credit, lowered, user.id(), clock.instant()));
        ledger.settle(orders.order(original.order()), text("advertising.invoice.because.credited", credit.toString()));
        trail.record(entry("advertising.invoice.credited", original)
                .with("sum", credit)
                .because(error.wrong()));
        return finding.getId();
    }

    /** Of an invoice no more is credited than it bills by now; that lowers no other one. */
    private static Map<UUID, Money> expectCreditOf(Billing billing, FoundError error, Money credit) {
        var invoice = billing.invoices().stream()
                .filter(each -> each.getId().equals(error.invoice()))
                .filter(each ->
                        !each.isWithdrawn() && each.line(error.insertion()).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.invoice.refused.no-invoice"));
        var left = billing.left(invoice, error.insertion());
        expectNoMore(credit, left, left, "advertising.invoice.refused.credit-of-billed");
        return Map.of();
    }

    /** Of a price no more than it comes to, and no more than was approved: those invoices are lowered then. */
    private static Map<UUID, Money> expectCredit(Billing billing, InsertionFacts original, Money credit) {
        var currency = credit.currency();
        var price = original.price().filter(sum -> !original.inKind()).orElse(Money.zero(currency));
        expectNoMore(
                credit,
                price.minus(billing.creditOfPrice(original.id(), price.currency())),
                price,
                "advertising.invoice.refused.credit");
        billing.approved(original.id(), currency)
                .ifPresent(left -> expectNoMore(credit, left, left, "advertising.invoice.refused.credit-of-billed"));
        return billing.lowering(original.id(), credit);
    }

    private static void expectNoMore(Money credit, Money most, Money said, String refusal) {
        if (!credit.isPositive()) {
            throw new Refusal("advertising.order.refused.price");
        }
        if (credit.isMoreThan(most)) {
            throw new Refusal(refusal, credit.toString(), said.toString());
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

    /**
     * A finding was none: what it lowered is due, billed and owed again. It stays to be read, with who has taken it back.
     *
     * @param reason why it was none, and where more is owed then than is authorised why that may be
     * @throws Refusal when it is taken back already, no reason is given, or an invoice was approved or paid with it and none
     *     is there that bills the rest anew and is not in dispute
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void takeBack(UUID id, String reason) {
        var why = AdTexts.reason(reason);
        var finding = findings.findById(id).orElseThrow(() -> new Refusal("advertising.invoice.refused.no-finding"));
        lock.hold(finding.orderId());
        var row = standing(finding);
        invoices.open(row.insertion(), InvoiceState.OPEN);
        var billedAnew = isBilledAnew(book.of(finding.orderId()), row);
        takenBack.save(new FindingTakenBack(id, why, billedAnew, user.id(), clock.instant()));
        var original = insertions.insertion(row.insertion());
        ledger.settle(orders.order(original.order()), text("advertising.invoice.because.taken-back"), why);
        var credit = row.credit();
        trail.record(entry("advertising.invoice.finding-taken-back", original)
                .with("sum", credit == null ? null : credit.toString())
                .because(why));
    }

    private FindingRow standing(Finding finding) {
        return book.findings(finding.orderId()).stream()
                .filter(row -> row.id().equals(finding.getId()) && row.stands())
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.invoice.refused.taken-back"));
    }

    /** What was approved or paid with it stays as it is: then the paper has to bill the rest anew. */
    private static boolean isBilledAnew(Billing billing, FindingRow finding) {
        billing.holder(finding).ifPresent(invoice -> {
            throw new Refusal("advertising.invoice.refused.settled-with", invoice.label());
        });
        return billing.settledWith(finding).isPresent();
    }

    private InsertionFacts printed(FoundError error) {
        error.expectComplete();
        lock.hold(insertions.insertion(error.insertion()).order());
        var insertion = insertions.insertion(error.insertion());
        if (!insertion.state().hasRun()) {
            throw new Refusal("advertising.invoice.refused.not-run", insertion.label());
        }
        invoices.open(insertion.id(), InvoiceState.OPEN);
        return insertion;
    }

    private Entry entry(String verb, InsertionFacts insertion) {
        var order = orders.order(insertion.order());
        return Entry.of(verb, OrderService.KIND, order.id(), order.label())
                .in(order.campaign())
                .with("insertion", insertion.number());
    }
}
