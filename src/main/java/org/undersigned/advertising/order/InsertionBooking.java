package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.advertising.insertion.InsertionLife;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.LineTerms;
import org.undersigned.advertising.terms.PaperDesk;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/** Puts insertions into the draft of an order, changes them there and takes them out. */
@Service
public class InsertionBooking {

    private static final int MOST_LINES = 100;

    private final OrderStore store;
    private final PaperDesk papers;
    private final InsertionLife life;
    private final Spending spending;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    InsertionBooking(
            OrderStore store,
            PaperDesk papers,
            InsertionLife life,
            Spending spending,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.papers = papers;
        this.life = life;
        this.spending = spending;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What would follow from an insertion: price, its arithmetic, and deadlines. Nothing is written.
     *
     * @throws Refusal as for {@link #book}
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional(readOnly = true)
    public LineTerms preview(UUID order, InsertionDetails details) {
        return papers.terms(store.order(order).head(), details);
    }

    /**
     * @param seenVersion of the revision
     * @throws Refusal when the revision is no draft, the paper does not appear on the day, its deadline for space has
     *     passed, the ad has no place on its page, or it is for the day of the launch and on standby without a reason
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID book(UUID id, int number, long seenVersion, InsertionDetails details) {
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        var lines = store.lines(revision);
        if (lines.size() >= MOST_LINES) {
            throw new Refusal("advertising.order.refused.many-insertions", MOST_LINES);
        }
        var terms = papers.terms(order.head(), details);
        var insertion = store.add(order.insertion(user.id(), clock.instant()));
        store.add(new OrderLine(revision, insertion.getId(), lines.size(), terms));
        addUp(order, revision);
        trail.record(entry("advertising.order.insertion-booked", order, insertion, terms));
        return insertion.getId();
    }

    /** @throws Refusal as for {@link #book}, and when the paper has the ad already */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void rebook(UUID id, int number, long seenVersion, UUID insertion, InsertionDetails details) {
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        var line = store.line(revision, insertion);
        var booked = store.insertion(insertion);
        booked.expectBooked();
        var terms = papers.terms(order.head(), details);
        line.write(terms);
        addUp(order, revision);
        trail.record(entry("advertising.order.insertion-rebooked", order, booked, terms));
    }

    /**
     * Takes an insertion out of a draft. One that the paper has stays ordered until it is called off by a kill.
     *
     * @throws Refusal when the paper has it
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void remove(UUID id, int number, long seenVersion, UUID insertion) {
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        var line = store.line(revision, insertion);
        var booked = store.insertion(insertion);
        booked.expectBooked();
        if (store.isPlaced(order, insertion)) {
            throw new Refusal("advertising.order.refused.kill-it", booked.label());
        }
        revision.expectDraft();
        store.drop(line);
        life.cancel(booked, false);
        addUp(order, revision);
        trail.record(OrderStore.entry("advertising.order.insertion-removed", order, booked));
    }

    private void addUp(InsertionOrder order, OrderRevision revision) {
        revision.lined(store.lines(revision), user.id(), clock.instant());
        spending.settle(order);
    }

    private static Entry entry(String verb, InsertionOrder order, Insertion insertion, LineTerms terms) {
        var details = terms.details();
        return OrderStore.entry(verb, order, insertion)
                .with("paper-edition", terms.editionName())
                .with("run-on", details.runOn())
                .with("guarantee", details.guarantee())
                .with("price", terms.price().map(Money::toString).orElse(null))
                .with("price-origin", terms.origin())
                .changedErasably("override", null, details.override().isEmpty() ? null : details.override());
    }
}
