package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;

/** Puts an order before a second person, who approves exactly what stands there or declines it. */
@Service
public class OrderReview {

    private final OrderStore store;
    private final OrderDecisions decisions;
    private final ChangedLines changes;
    private final OrderLimitService limits;
    private final FallenLines falling;
    private final Spending spending;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    OrderReview(
            OrderStore store,
            OrderDecisions decisions,
            ChangedLines changes,
            OrderLimitService limits,
            FallenLines falling,
            Spending spending,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.changes = changes;
        this.limits = limits;
        this.falling = falling;
        this.spending = spending;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was decided on a revision, the latest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<OrderDecisionRow> decisions(UUID order, int number) {
        var revision = store.readable(order, number).getId();
        return decisions.findByRevisionIdOrderByDecidedAtDescIdDesc(revision).stream()
                .map(OrderDecision::row)
                .toList();
    }

    /** Whether a revision fits into the budget at this moment, and why an earlier one of the same order went above it. */
    @RolesAllowed(Permission.ORDER_APPROVE)
    @Transactional(readOnly = true)
    public BudgetQuestion budget(UUID id, int number) {
        var revision = store.readable(id, number);
        return new BudgetQuestion(
                spending.excess(store.order(id), revision), user.may(Permission.CAMPAIGN_WRITE), givenBefore(id));
    }

    private String givenBefore(UUID order) {
        return store.revisions(order).stream()
                .flatMap(revision -> decisions.findByRevisionIdOrderByDecidedAtDescIdDesc(revision.getId()).stream())
                .map(OrderDecision::row)
                .filter(OrderDecisionRow::approved)
                .map(OrderDecisionRow::reason)
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * Freezes a draft and puts it before those who approve.
     *
     * @param seenVersion of the revision
     * @throws Refusal when it orders nothing, a price is unknown, or something can no longer be ordered
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void submit(UUID id, int number, long seenVersion) {
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        var lines = store.lines(revision);
        revision.submit(lines, user.id(), clock.instant());
        if (lines.isEmpty()) {
            throw new Refusal("advertising.order.refused.no-insertion", order.label());
        }
        expectPriced(lines);
        changes.expectOrderable(order, changes.among(lines));
        order.putForward(number);
        trail.record(OrderStore.entry("advertising.order.submitted", order, revision)
                .with("total", revision.total())
                .with("hash", revision.sha256()));
    }

    private void expectPriced(List<OrderLine> lines) {
        lines.stream().filter(line -> line.price().isEmpty()).findFirst().ifPresent(line -> {
            throw new Refusal(
                    "advertising.order.refused.no-price",
                    store.insertion(line.insertionId()).label());
        });
    }

    /**
     * @param seenVersion of the revision
     * @param sha256 of the content that whoever approves has read
     * @param reason why more is spent than is authorised; empty where it is not
     * @throws Refusal when it does not wait for approval, whoever approves had a hand in it, the content is another one, or
     *     the sum is above what they may approve or what is authorised
     */
    @RolesAllowed(Permission.ORDER_APPROVE)
    @Transactional
    public void approve(UUID id, int number, long seenVersion, String sha256, String reason) {
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        var lines = store.lines(revision);
        revision.approve(user.id(), clock.instant());
        if (!revision.sha256().equals(sha256)) {
            throw new Conflict("advertising.order.refused.other-content", number);
        }
        revision.expectUnaltered(lines);
        store.expectNothingCalledOff(revision);
        changes.expectOrderable(order, changes.among(lines));
        limits.limits(order.campaignId())
                .in(order.currency())
                .expectMayApprove(revision.total(), user.require().roles());
        var above = spending.expectAuthorised(order, revision, reason);
        decisions.save(OrderDecision.approving(revision, above, user.id(), clock.instant()));
        spending.settle(order);
        trail.record(OrderStore.entry("advertising.order.approved", order, revision)
                .with("total", revision.total())
                .with("hash", revision.sha256()));
    }

    /** @throws Refusal when it does not wait for approval, or no reason is given */
    @RolesAllowed(Permission.ORDER_APPROVE)
    @Transactional
    public void decline(UUID id, int number, long seenVersion, String reason) {
        var why = AdTexts.reason(reason);
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        if (revision.state() != OrderState.PENDING_APPROVAL) {
            throw new Refusal("advertising.order.refused.not-pending", number);
        }
        revision.decline(user.id(), clock.instant());
        falling.declined(order, revision);
        decisions.save(OrderDecision.declining(revision, why, user.id(), clock.instant()));
        spending.settle(order);
        trail.record(
                OrderStore.entry("advertising.order.declined", order, revision).because(why));
    }
}
