package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** Calls off an insertion that the paper has, by a document of its own. */
@Service
public class KillService {

    private final OrderStore store;
    private final Kills kills;
    private final OrderPaper sheets;
    private final InsertionLife life;
    private final Spending spending;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    KillService(
            OrderStore store,
            Kills kills,
            OrderPaper sheets,
            InsertionLife life,
            Spending spending,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.kills = kills;
        this.sheets = sheets;
        this.life = life;
        this.spending = spending;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<KillRow> kills(UUID order) {
        var known = store.order(order);
        store.expectReadable(known);
        return kills.findByInsertionIdIn(ids(known)).stream().map(Kill::row).toList();
    }

    /**
     * Before the deadline for cancelling nothing is owed; from then on the space is.
     *
     * @param seenVersion of the insertion
     * @throws Refusal when the paper does not have it, it has run or is over, no reason is given, or the deadline is unknown
     *     and it is not said whether the paper wants the space to be paid
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID kill(UUID id, long seenVersion, KillDetails details) {
        details.expectComplete();
        var insertion = store.insertion(id, seenVersion);
        var order = store.order(insertion.orderId());
        var standing = store.standing(order);
        if (!store.isPlaced(order, id)) {
            throw new Refusal("advertising.order.refused.not-placed", insertion.label());
        }
        var line = store.line(standing, id);
        var notice = notice(order, line, details);
        life.cancel(insertion, notice.late());
        var document = sheets.kill(order, standing, line, notice);
        kills.save(new Kill(notice, document, user.id()));
        store.dropFromDraft(order, id, user.id(), clock.instant());
        cancelWhereNothingIsLeft(order, standing);
        spending.settle(order);
        trail.record(OrderStore.entry("advertising.order.insertion-killed", order, insertion)
                .with("late", notice.late())
                .changedErasably("told", null, notice.told())
                .because(notice.reason()));
        return document;
    }

    private KillNotice notice(InsertionOrder order, OrderLine line, KillDetails details) {
        var deadline = line.due(DeadlineKind.CANCEL);
        var now = clock.instant();
        var late = deadline.map(at -> !now.isBefore(at)).orElseGet(() -> stated(details.owed()));
        var number = kills.findByInsertionIdIn(ids(order)).size() + 1;
        return new KillNotice(line.insertionId(), number, deadline, late, details.told(), details.reason(), now);
    }

    private static boolean stated(@Nullable Boolean owed) {
        return Optional.ofNullable(owed).orElseThrow(() -> new Refusal("advertising.order.refused.owed-unknown"));
    }

    /** With its last insertion an order comes to its end, and with it a revision that is being prepared. */
    private void cancelWhereNothingIsLeft(InsertionOrder order, OrderRevision standing) {
        var left = store.insertions(order).stream()
                .anyMatch(insertion ->
                        insertion.state().isAhead() || insertion.state().hasRun());
        if (!left) {
            Instant now = clock.instant();
            standing.cancel(user.id(), now);
            var last = store.last(order);
            if (last.state().isOpen()) {
                last.cancel(user.id(), now);
            }
        }
    }

    private List<UUID> ids(InsertionOrder order) {
        return store.insertions(order).stream().map(Aggregate::getId).toList();
    }
}
