package org.undersigned.advertising.print;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.insertion.InsertionLife;
import org.undersigned.advertising.order.PlacedInsertion;
import org.undersigned.advertising.order.PlacedInsertions;
import org.undersigned.advertising.terms.PaperDesk;
import org.undersigned.advertising.terms.TermsText;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.roster.run.HandRuns;

/** Takes an insertion to the page: paid for before, its material accepted, and run. */
@Service
public class PrintService {

    private final PlacedInsertions placed;
    private final Prepayments prepayments;
    private final Runs runs;
    private final MaterialDesk materials;
    private final PaperDesk papers;
    private final InsertionLife life;
    private final HandRuns handRuns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    PrintService(
            PlacedInsertions placed,
            Prepayments prepayments,
            Runs runs,
            MaterialDesk materials,
            PaperDesk papers,
            InsertionLife life,
            HandRuns handRuns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.placed = placed;
        this.prepayments = prepayments;
        this.runs = runs;
        this.materials = materials;
        this.papers = papers;
        this.life = life;
        this.handRuns = handRuns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** When and where the insertions of an order ran. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<RunRow> runs(UUID order) {
        return runs.findByInsertionIdIn(placed.readable(order)).stream()
                .map(InsertionRun::row)
                .toList();
    }

    /** Which ads the papers of an order have, and since when: of several of one insertion the last one counts. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<MaterialRow> materials(UUID order) {
        return materials.rows(placed.readable(order));
    }

    /** What was paid for the insertions of an order before they ran. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<PrepaymentRow> prepayments(UUID order) {
        return prepayments.findByInsertionIdIn(placed.readable(order)).stream()
                .map(Prepayment::row)
                .toList();
    }

    private Optional<PaymentDetails> prepaid(UUID insertion) {
        return prepayments.findByInsertionIdIn(List.of(insertion)).stream()
                .map(Prepayment::details)
                .findFirst();
    }

    /**
     * @throws Refusal when the paper does not have the order, it is paid already, or the sum is none or in another
     * currency
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void prepay(UUID id, long seenVersion, PaymentDetails details) {
        var paid = placed.find(id, seenVersion);
        var currency = paid.order().currency();
        details.expectComplete(today(paid));
        if (!details.amount().currency().equals(currency)) {
            throw new Refusal(
                    "advertising.order.refused.other-currency",
                    details.amount().currency().getCurrencyCode(),
                    currency.getCurrencyCode());
        }
        if (prepaid(id).isPresent() || !paid.insertion().state().isAhead()) {
            throw new Refusal("advertising.order.refused.prepaid-already", paid.label());
        }
        prepayments.save(new Prepayment(id, details, user.id(), clock.instant()));
        placed.happened(
                paid,
                BudgetKind.PREPAID,
                details.amount(),
                paid.terms().details().runOn());
        trail.record(paid.entry("advertising.order.insertion-prepaid")
                .with("sum", details.amount())
                .with("reference", details.reference()));
    }

    private boolean isPrepaid(PlacedInsertion insertion) {
        return prepaid(insertion.id())
                .filter(paid -> insertion
                        .terms()
                        .price()
                        .filter(due -> due.isMoreThan(paid.amount()))
                        .isEmpty())
                .isPresent();
    }

    /**
     * Keeps that the paper has taken the released ad. Where another one is released afterwards, the paper takes that anew.
     *
     * @throws Refusal when the paper does not have the order, no ad is released for the space that is ordered, the paper has
     *     it already, or wants the whole price before
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void acceptMaterial(UUID id, long seenVersion) {
        var accepted = placed.find(id, seenVersion);
        var copy = materials.accept(accepted);
        if (!accepted.isInKind()
                && papers.wantsPrepayment(accepted.terms().details().paperEdition())
                && !isPrepaid(accepted)) {
            throw new Refusal(
                    "advertising.order.refused.not-prepaid",
                    accepted.label(),
                    accepted.order().label());
        }
        trail.record(accepted.entry("advertising.order.material-accepted").with("copy", copy.label()));
    }

    /**
     * Keeps when and where the ad was printed that the paper has taken, and with it the edition whose names it carried.
     *
     * @throws Refusal when the paper did not accept its material, or the day is none on which it might have run and
     *     nobody says who at the paper has said when and how that it ran then
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void reportRun(UUID id, long seenVersion, RunDetails details) {
        var ran = placed.find(id, seenVersion);
        details.expectComplete(clock.instant(), today(ran));
        expectItsDay(ran, details);
        var copy = materials.printed(ran);
        life.run(ran.insertion(), copy.placement());
        runs.save(new InsertionRun(id, details, copy, user.id(), clock.instant()));
        handRuns.same(details.same(), copy.edition(), id, details.on());
        if (!ran.isInKind()) {
            var sum = ran.terms().price().orElse(Money.zero(ran.order().currency()));
            placed.happened(ran, BudgetKind.RUN, sum, details.on());
        }
        trail.record(ran.entry("advertising.order.insertion-ran")
                .with("ran-on", details.on())
                .with("page", details.page())
                .changedErasably("paper-speaker", null, saidBy(details)));
    }

    private static @Nullable String saidBy(RunDetails details) {
        var notice = details.notice();
        return notice == null ? null : notice.saidBy();
    }

    private static void expectItsDay(PlacedInsertion ran, RunDetails details) {
        var ordered = ran.terms().details();
        var isItsDay = !details.on().isBefore(ordered.runOn()) && !details.on().isAfter(ordered.lastDay());
        if (!isItsDay && details.notice() == null) {
            throw new Refusal("advertising.order.refused.other-day", ran.label(), TermsText.days(ordered));
        }
    }

    /** In the zone of the paper. */
    private LocalDate today(PlacedInsertion insertion) {
        return insertion.day(clock.instant());
    }
}
