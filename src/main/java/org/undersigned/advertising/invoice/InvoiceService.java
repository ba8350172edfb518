package org.undersigned.advertising.invoice;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.document.DocumentKind;
import org.undersigned.advertising.document.DocumentPlace;
import org.undersigned.advertising.document.DocumentStore;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderLock;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.campaign.CampaignService;

/** Enters what papers bill, compares it with order and page, and keeps that it is disputed. */
@Service
public class InvoiceService {

    private final Invoices invoices;
    private final InvoiceMatch match;
    private final InvoiceBook book;
    private final PayableBook payables;
    private final InvoiceLedger ledger;
    private final OrderLock lock;
    private final OrderService orders;
    private final InsertionService insertions;
    private final CampaignService campaigns;
    private final DocumentStore documents;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    InvoiceService(
            Invoices invoices,
            InvoiceMatch match,
            InvoiceBook book,
            PayableBook payables,
            InvoiceLedger ledger,
            OrderLock lock,
            OrderService orders,
            InsertionService insertions,
            CampaignService campaigns,
            DocumentStore documents,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.invoices = invoices;
        this.match = match;
        this.book = book;
        this.payables = payables;
        this.ledger = ledger;
        this.lock = lock;
        this.orders = orders;
        this.insertions = insertions;
        this.campaigns = campaigns;
        this.documents = documents;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The invoices of an order, the latest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<InvoiceRow> invoices(UUID order) {
        return rows(orders.order(order));
    }

    /** The invoices of a campaign with which the user can do the next step, those that wait longest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<InvoiceRow> waiting(UUID campaign) {
        return invoices.findByCampaignIdAndStateInOrderByStateSinceAscIdAsc(campaign, InvoiceState.OPEN).stream()
                .map(Invoice::orderId)
                .distinct()
                .flatMap(order -> rows(orders.order(order)).stream())
                .filter(this::waitsForUser)
                .sorted(Comparator.comparing(InvoiceRow::stateSince).thenComparing(InvoiceRow::id))
                .toList();
    }

    private boolean waitsForUser(InvoiceRow row) {
        var mayWrite = user.may(Permission.ORDER_WRITE);
        var mayApprove = user.may(Permission.ORDER_APPROVE) && !row.enterers().contains(user.id());
        return switch (row.state()) {
            case ENTERED -> mayWrite;
            case MATCHED -> mayApprove;
            case DISPUTED -> mayApprove || (mayWrite && !agrees(row.id()));
            case APPROVED -> mayWrite;
            case PAID, WITHDRAWN -> false;
        };
    }

    private boolean agrees(UUID id) {
        return match.of(find(id)).stream().allMatch(LineComparison::agrees);
    }

    private List<InvoiceRow> rows(OrderFacts order) {
        var known = payables.of(order.id(), order.currency());
        return known.billing().invoices().stream()
                .map(invoice -> invoice.row(known.sums(invoice)))
                .toList();
    }

    /** An invoice beside what was ordered and printed, line by line, as these are at this moment. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<LineComparison> compare(UUID id) {
        var invoice = find(id);
        orders.order(invoice.orderId());
        return match.of(invoice);
    }

    /** All invoices of an order so, by their ids. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public Map<UUID, List<LineComparison>> comparisons(UUID order) {
        return match.ofOrder(orders.order(order));
    }

    /**
     * @param file the invoice itself; null where it came on paper
     * @throws Refusal when it bills nothing, something of another order, a sum that is none or in another currency, its
     *     total is not what its lines come to, or it is known already
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID enter(UUID order, InvoiceDetails details, @Nullable AdUpload file) {
        lock.hold(order);
        var known = orders.order(order);
        expectOf(known, details);
        var document = file == null ? null : documents.keep(DocumentPlace.of(DocumentKind.INVOICE, order), file);
        var invoice = store(new Invoice(known, details, document, user.id(), clock.instant()));
        ledger.settle(known, text("advertising.invoice.because.entered", invoice.label()));
        trail.record(entry("advertising.invoice.entered", known, invoice).with("sum", invoice.total()));
        return invoice.getId();
    }

    /**
     * @throws Refusal as for {@link #enter}, and when it is matched, approved, paid or taken back, or would bill less
     * than is credited of it
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void correct(UUID id, long seenVersion, InvoiceDetails details) {
        var invoice = find(id, seenVersion);
        var order = orders.order(invoice.orderId());
        expectOf(order, details);
        var before = invoice.total();
        invoice.correct(details, user.id());
        store(invoice);
        book.of(order.id()).expectCreditsWithin(invoice);
        ledger.settle(order, text("advertising.invoice.because.corrected", invoice.label()));
        trail.record(entry("advertising.invoice.corrected", order, invoice).changed("sum", before, invoice.total()));
    }

    /** @throws Refusal when it differs from the order or from the page, and in what */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void match(UUID id, long seenVersion) {
        var invoice = find(id, seenVersion);
        invoice.match(user.id(), clock.instant());
        match.expectAgreement(invoice);
        trail.record(entry("advertising.invoice.matched", orders.order(invoice.orderId()), invoice));
    }

    /**
     * What is in dispute counts as billed, and as disputed, as long as it stands.
     *
     * @throws Refusal when it is not only entered, or no reason is given
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void dispute(UUID id, long seenVersion, String reason) {
        var why = AdTexts.reason(reason);
        var invoice = find(id, seenVersion);
        var order = orders.order(invoice.orderId());
        invoice.dispute(why, user.id(), clock.instant());
        ledger.settle(order, text("advertising.invoice.because.disputed", invoice.label()));
        trail.record(entry("advertising.invoice.disputed", order, invoice).because(why));
    }

    /**
     * The paper has taken it back: it asks for nothing by it, and it stays to be read.
     *
     * @throws Refusal when it is approved, paid or taken back already, no reason is given, or it would replace itself
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void withdraw(UUID id, long seenVersion, Withdrawal withdrawal) {
        var invoice = find(id, seenVersion);
        withdrawal.expectFor(invoice.details());
        var order = orders.order(invoice.orderId());
        invoice.withdraw(withdrawal, user.id(), clock.instant());
        ledger.settle(order, text("advertising.invoice.because.withdrawn", invoice.label()));
        var told = entry("advertising.invoice.withdrawn", order, invoice).because(withdrawal.reason());
        var other = withdrawal.replacedBy();
        trail.record(other.isEmpty() ? told : told.with("replaced-by", other));
    }

    private void expectOf(OrderFacts order, InvoiceDetails details) {
        var zone = campaigns.campaign(order.campaign()).zone();
        details.expectComplete(order.currency(), LocalDate.ofInstant(clock.instant(), zone));
        for (var line : details.lines()) {
            if (!insertions.insertion(line.insertion()).order().equals(order.id())) {
                throw new Refusal("advertising.invoice.refused.other-order", order.label());
            }
        }
    }

    Invoice find(UUID id) {
        return invoices.findById(id).orElseThrow(() -> new Refusal("advertising.invoice.refused.unknown"));
    }

    Invoice find(UUID id, long seenVersion) {
        var invoice = find(id);
        lock.hold(invoice.orderId());
        invoice.expectVersion(seenVersion, invoice.label());
        return invoice;
    }

    /** Writes at once, so that a number that is known is refused in words. */
    private Invoice store(Invoice invoice) {
        try {
            return invoices.saveAndFlush(invoice);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "ad_invoice_known")
                    ? new Refusal("advertising.invoice.refused.known", invoice.label())
                    : e;
        }
    }

    static Entry entry(String verb, OrderFacts order, Invoice invoice) {
        return Entry.of(verb, OrderService.KIND, order.id(), order.label())
                .in(order.campaign())
                .with("invoice", invoice.details().reference());
    }
}
