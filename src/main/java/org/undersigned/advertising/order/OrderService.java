package org.undersigned.advertising.order;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.advertising.terms.PaperDesk;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.campaign.CampaignService;

/**
 * Orders and what they say. Whoever may not read editions before their embargo sees only what was put before those who
 * approve.
 */
@Service
public class OrderService {

    /** What the trail calls an order. */
    public static final String KIND = "order";

    private final OrderStore store;
    private final PaperDesk papers;
    private final Spending spending;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    OrderService(
            OrderStore store,
            PaperDesk papers,
            Spending spending,
            CampaignService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.papers = papers;
        this.spending = spending;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public OrderFacts order(UUID id) {
        var order = store.order(id);
        store.expectReadable(order);
        return order.facts(store.shown(order));
    }

    /** The revisions of an order, the last one first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<RevisionRow> revisions(UUID order) {
        return store.revisions(order).stream()
                .filter(revision -> store.seesDrafts() || revision.wasPutForward())
                .map(OrderRevision::row)
                .toList();
    }

    /** What a revision says beside its insertions. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public OrderDetails details(UUID order, int number) {
        return store.readable(order, number).details();
    }

    /** The insertions that a revision orders, in their order. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<LineRow> lines(UUID order, int number) {
        var revision = store.readable(order, number);
        var insertions = store.insertions(store.order(order)).stream()
                .collect(Collectors.toMap(Aggregate::getId, Function.identity()));
        var open = store.openInsertions(order);
        return store.lines(revision).stream()
                .map(line -> row(line, Objects.requireNonNull(insertions.get(line.insertionId())), open))
                .toList();
    }

    private static LineRow row(OrderLine line, Insertion insertion, Set<UUID> open) {
        return new LineRow(
                insertion.getId(),
                insertion.version(),
                insertion.number(),
                insertion.state(),
                open.contains(insertion.getId()),
                insertion.stateSince(),
                line.terms());
    }

    /** With what the next order of a campaign is begun, as the last one said it; nothing before the first. */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional(readOnly = true)
    public Optional<OrderDetails> proposed(UUID campaign) {
        return store.lastOf(campaign).map(order -> store.last(order).details().forAnother());
    }

    /**
     * Begins an order of a paper, in draft.
     *
     * @throws Refusal when the paper takes no orders of ours, or something that an order has to say is missing
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID draft(UUID campaign, UUID paper, Currency currency, OrderDetails details) {
        details.expectComplete();
        var known = campaigns.campaign(campaign).id();
        var order = store.add(known, papers.paper(paper), currency, user.id(), clock.instant());
        store.add(order.write(details, user.id(), clock.instant()));
        order.beganRevision(false);
        trail.record(OrderStore.entry("advertising.order.drafted", order).with("headline", details.headline()));
        return order.getId();
    }

    /**
     * Changes what a draft says.
     *
     * @param seenVersion of the revision
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void revise(UUID id, int number, long seenVersion, OrderDetails details) {
        details.expectComplete();
        var order = store.held(id);
        var revision = store.revision(order, number, seenVersion);
        var before = revision.details();
        revision.revise(details, user.id(), clock.instant());
        order.call(details.headline());
        trail.record(OrderStore.entry("advertising.order.revised", order, revision)
                .changed("headline", before.headline(), details.headline())
                .changed("advertiser", before.advertiser(), details.advertiser())
                .changed("account", before.account(), details.account())
                .changedErasably("billing", before.billing(), details.billing())
                .changedPrivately("phone", before.phone(), details.phone())
                .changedErasably("contact", before.contact(), details.contact())
                .changed("note", before.note(), details.note()));
    }

    /**
     * Begins the next revision, in draft, with all that the last one orders and may still run. One that the paper has stands
     * until the new one is sent; one that it has not is superseded at once, with its approval.
     *
     * @param seenVersion of the last revision
     * @throws Refusal when the last revision is a draft itself, or the order is over
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public int writeNext(UUID id, long seenVersion) {
        var order = store.held(id);
        var last = store.revision(order, order.lastNumber(), seenVersion);
        var standing = store.standing(order);
        if (last.state() == OrderState.DRAFT || isOver(last, standing)) {
            throw new Refusal("advertising.order.refused.no-next", order.label());
        }
        if (last.state().isOpen() && !last.state().isPlaced()) {
            last.supersede(user.id(), clock.instant());
        }
        var before = last.state() == OrderState.CANCELLED ? standing : last;
        var next = store.add(order.write(before.details(), user.id(), clock.instant()));
        order.beganRevision(standing.state().isPlaced());
        next.follow(before);
        store.copy(before, next, user.id(), clock.instant());
        spending.settle(order);
        trail.record(OrderStore.entry("advertising.order.written-anew", order, next));
        return next.number();
    }

    /** A draft that was given up leaves what the paper has. */
    private static boolean isOver(OrderRevision last, OrderRevision standing) {
        return last.state() == OrderState.CANCELLED && !standing.state().isPlaced();
    }
}
