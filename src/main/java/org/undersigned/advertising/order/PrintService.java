package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.audit.Trail;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** Takes an insertion to the page: paid for before, its material accepted, run, and its tear sheet filed. */
@Service
public class PrintService {

    private final OrderStore store;
    private final Prepayments prepayments;
    private final Runs runs;
    private final TearSheets tearSheets;
    private final List<ReleasedCopy> copies;
    private final DocumentStore documents;
    private final PaperDesk papers;
    private final InsertionLife life;
    private final Spending spending;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    PrintService(
            OrderStore store,
            Prepayments prepayments,
            Runs runs,
            TearSheets tearSheets,
            List<ReleasedCopy> copies,
            DocumentStore documents,
            PaperDesk papers,
            InsertionLife life,
            Spending spending,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.prepayments = prepayments;
        this.runs = runs;
        this.tearSheets = tearSheets;
        this.copies = copies;
        this.documents = documents;
        this.papers = papers;
        this.life = life;
        this.spending = spending;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** When and where the insertions of an order ran. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<RunRow> runs(UUID order) {
        return runs.findByInsertionIdIn(readable(order)).stream()
                .map(InsertionRun::row)
                .toList();
    }

    /** The tear sheets of an order, the latest first: of several of one insertion the first counts. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<TearSheetRow> tearSheets(UUID order) {
        return tearSheets.findByInsertionIdInOrderByFiledAtDescIdDesc(readable(order)).stream()
                .map(TearSheet::row)
                .toList();
    }

    /** What was paid for an insertion before it ran. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public Optional<PaymentDetails> prepayment(UUID insertion) {
        store.expectReadable(store.order(store.insertion(insertion).orderId()));
        return prepaid(insertion);
    }

    private Optional<PaymentDetails> prepaid(UUID insertion) {
        return prepayments.findByInsertionIdIn(List.of(insertion)).stream()
                .map(Prepayment::details)
                .findFirst();
    }

    private List<UUID> readable(UUID id) {
        var order = store.order(id);
        store.expectReadable(order);
        return store.insertions(order).stream().map(Aggregate::getId).toList();
    }

    /** @throws Refusal when the paper does not have the order, it is paid already, or the sum is none or in another currency */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void prepay(UUID id, long seenVersion, PaymentDetails details) {
        var insertion = store.insertion(id, seenVersion);
        var order = store.order(insertion.orderId());
        var line = placed(order, insertion);
        details.expectComplete(today(line));
        if (!details.amount().currency().equals(order.currency())) {
            throw new Refusal(
                    "advertising.order.refused.other-currency",
                    details.amount().currency().getCurrencyCode(),
                    order.currency().getCurrencyCode());
        }
        if (prepaid(id).isPresent() || !insertion.state().isAhead()) {
            throw new Refusal("advertising.order.refused.prepaid-already", insertion.label());
        }
        prepayments.save(new Prepayment(id, details, user.id(), clock.instant()));
        spending.happened(
                order,
                insertion,
                BudgetKind.PREPAID,
                details.amount(),
                line.details().runOn());
        trail.record(OrderStore.entry("advertising.order.insertion-prepaid", order, insertion)
                .with("sum", details.amount())
                .with("reference", details.reference()));
    }

    private boolean isPrepaid(UUID insertion, OrderLine line) {
        return prepaid(insertion)
                .filter(paid -> line.price()
                        .filter(due -> due.isMoreThan(paid.amount()))
                        .isEmpty())
                .isPresent();
    }

    /**
     * Keeps that the paper has taken the released ad.
     *
     * @throws Refusal when the paper does not have the order, no ad is released for it, or the paper wants the
     *     whole price before
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void acceptMaterial(UUID id, long seenVersion) {
        var insertion = store.insertion(id, seenVersion);
        var order = store.order(insertion.orderId());
        var line = placed(order, insertion);
        insertion.acceptMaterial(user.id(), clock.instant());
        var copy = released(insertion);
        if (!line.isInKind() && papers.wantsPrepayment(line.details().paperEdition()) && !isPrepaid(id, line)) {
            throw new Refusal("advertising.order.refused.not-prepaid", insertion.label(), order.label());
        }
        trail.record(OrderStore.entry("advertising.order.material-accepted", order, insertion)
                .with("copy", copy.label()));
    }

    /**
     * Keeps when and where an ad was printed, and with it the edition whose names it carried.
     *
     * @throws Refusal when the paper did not accept its material, or the day is none on which it might have run
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void reportRun(UUID id, long seenVersion, RunDetails details) {
        var insertion = store.insertion(id, seenVersion);
        var order = store.order(insertion.orderId());
        var line = placed(order, insertion);
        details.expectComplete(today(line));
        var copy = released(insertion);
        life.run(insertion);
        runs.save(new InsertionRun(id, details, copy, user.id(), clock.instant()));
        if (!line.isInKind()) {
            var sum = line.price().orElse(Money.zero(order.currency()));
            spending.happened(order, insertion, BudgetKind.RUN, sum, details.on());
        }
        trail.record(OrderStore.entry("advertising.order.insertion-ran", order, insertion)
                .with("ran-on", details.on())
                .with("page", details.page()));
    }

    /**
     * Files the page on which an ad ran. A better one may be filed later; the latest counts, and none is ever lost.
     *
     * @throws Refusal when the ad has not run, or the page does not show paper, date and number
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID fileTearSheet(UUID id, long seenVersion, TearSheetDetails details) {
        var insertion = store.insertion(id, seenVersion);
        var order = store.order(insertion.orderId());
        details.expectComplete(today(store.line(store.standing(order), id)));
        if (insertion.state() != InsertionState.FILED) {
            insertion.file(user.id(), clock.instant());
        }
        var place = new DocumentPlace(DocumentKind.TEAR_SHEET, order.getId(), id, null);
        var document = documents.keep(place, details.file());
        tearSheets.save(new TearSheet(id, details, document, user.id(), clock.instant()));
        trail.record(OrderStore.entry("advertising.order.tear-sheet-filed", order, insertion)
                .with("paper", details.paper())
                .with("ran-on", details.on())
                .with("page", details.page()));
        return document;
    }

    /** @throws Refusal when the last day on which it might run is not over */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void reportNotRun(UUID id, long seenVersion, String words) {
        var why = AdTexts.reason(words);
        var insertion = store.insertion(id, seenVersion);
        var order = store.order(insertion.orderId());
        var line = placed(order, insertion);
        var lastDay = line.details().lastDay();
        if (!today(line).isAfter(lastDay)) {
            throw new Refusal("advertising.order.refused.may-run-yet", insertion.label(), DayText.of(lastDay));
        }
        life.lapse(insertion);
        spending.settle(order);
        trail.record(OrderStore.entry("advertising.order.insertion-lapsed", order, insertion)
                .because(why));
    }

    private OrderLine placed(InsertionOrder order, Insertion insertion) {
        if (!store.isPlaced(order, insertion.getId())) {
            throw new Refusal("advertising.order.refused.not-placed", insertion.label());
        }
        return store.line(store.standing(order), insertion.getId());
    }

    private ReleasedCopy.Released released(Insertion insertion) {
        return copies.stream()
                .flatMap(copy -> copy.of(insertion.getId()).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.order.refused.no-copy", insertion.label()));
    }

    /** In the zone of the paper. */
    private LocalDate today(OrderLine line) {
        return LocalDate.ofInstant(clock.instant(), line.terms().zone());
    }
}
