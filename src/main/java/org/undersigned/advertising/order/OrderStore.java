package org.undersigned.advertising.order;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.advertising.insertion.InsertionStore;
import org.undersigned.advertising.terms.OrderedPaper;
import org.undersigned.audit.Entry;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** Finds orders, their revisions and lines for the use cases of this package, and says who may see a draft. */
@Component
class OrderStore {

    private final Orders orders;
    private final OrderRevisions revisions;
    private final OrderLines lines;
    private final InsertionStore insertions;
    private final OrderLock lock;
    private final CurrentUser user;

    OrderStore(
            Orders orders,
            OrderRevisions revisions,
            OrderLines lines,
            InsertionStore insertions,
            OrderLock lock,
            CurrentUser user) {
        this.orders = orders;
        this.revisions = revisions;
        this.lines = lines;
        this.insertions = insertions;
        this.lock = lock;
        this.user = user;
    }

    InsertionOrder order(UUID id) {
        return orders.findById(id).orElseThrow(() -> new Refusal("advertising.order.refused.unknown-order"));
    }

    /** An order that is about to be changed, or something of it; by nobody else at once. */
    InsertionOrder held(UUID id) {
        return lock.held(id);
    }

    OrderRevision revision(UUID order, int number) {
        return revisions
                .findByOrderIdAndNumber(order, number)
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-order"));
    }

    /** @param seenVersion of the revision */
    OrderRevision revision(InsertionOrder order, int number, long seenVersion) {
        var revision = revision(order.getId(), number);
        revision.expectVersion(seenVersion, order.label());
        return revision;
    }

    /** The last one first. */
    List<OrderRevision> revisions(UUID order) {
        return revisions.findByOrderIdOrderByNumberDesc(order);
    }

    /** The order that was begun last in a campaign. */
    Optional<InsertionOrder> lastOf(UUID campaign) {
        return orders.findFirstByCampaignIdOrderByOrderNoDesc(campaign);
    }

    OrderRevision last(InsertionOrder order) {
        return revision(order.getId(), order.lastNumber());
    }

    OrderRevision standing(InsertionOrder order) {
        return revision(order.getId(), order.standingNumber());
    }

    List<OrderLine> lines(OrderRevision revision) {
        return lines.of(revision.getId());
    }

    /** The insertions that a revision has which may yet come to something. */
    Set<UUID> openInsertions(UUID order) {
        return lines.insertionsIn(order, OrderState.open());
    }

    OrderLine line(OrderRevision revision, UUID insertion) {
        return lines.findByRevisionIdAndInsertionId(revision.getId(), insertion)
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-insertion"));
    }

    Insertion insertion(UUID id) {
        return insertions.insertion(id);
    }

    /** One of an order that is held, as it is by now. */
    Insertion insertionNow(UUID id, long seenVersion) {
        return insertions.insertionNow(id, seenVersion);
    }

    List<Insertion> insertions(InsertionOrder order) {
        return insertions.of(order.getId());
    }

    /** Whether the paper has an insertion, by the revision that stands. */
    boolean isPlaced(InsertionOrder order, UUID insertion) {
        var standing = standing(order);
        return standing.state().isPlaced()
                && lines.findByRevisionIdAndInsertionId(standing.getId(), insertion)
                        .isPresent();
    }

    /** Whether the paper has an insertion in the same space on the same days already, so that it is reserved. */
    boolean isPlacedAlike(OrderLine line) {
        var insertion = insertion(line.insertionId());
        var standing = standing(order(insertion.orderId()));
        return standing.state().isPlaced()
                && lines.findByRevisionIdAndInsertionId(standing.getId(), insertion.getId())
                        .filter(line::isInTheSpaceOf)
                        .isPresent();
    }

    /** Whoever may not read editions before their embargo sees only what was put before those who approve. */
    boolean seesDrafts() {
        return user.may(Permission.EDITION_READ);
    }

    void expectReadable(InsertionOrder order) {
        expectReadable(order, "advertising.order.refused.unknown-order");
    }

    /** @param unknown what is said of something that is not there: what is hidden is not told from it */
    void expectReadable(InsertionOrder order, String unknown) {
        if (shown(order) == 0) {
            throw new Refusal(unknown);
        }
    }

    /** The last revision that the user may see; 0 for none. */
    int shown(InsertionOrder order) {
        return seesDrafts() ? order.lastNumber() : order.shownNumber();
    }

    OrderRevision readable(UUID order, int number) {
        var revision = revision(order, number);
        if (!seesDrafts() && !revision.wasPutForward()) {
            throw new Refusal("advertising.order.refused.unknown-order");
        }
        return revision;
    }

    InsertionOrder add(UUID campaign, OrderedPaper paper, Currency currency, UUID by, Instant now) {
        var number = orders.lastNumber(campaign).orElse(0) + 1;
        return saved(() -> orders.saveAndFlush(new InsertionOrder(campaign, number, paper, currency, by, now)));
    }

    OrderRevision add(OrderRevision revision) {
        return saved(() -> revisions.saveAndFlush(revision));
    }

    OrderLine add(OrderLine line) {
        return lines.save(line);
    }

    Insertion add(Insertion insertion) {
        return insertions.add(insertion);
    }

    /** Orders in a revision what another one ordered, but for what was called off or has not run. */
    void copy(OrderRevision from, OrderRevision into, UUID by, Instant now) {
        var copies = new ArrayList<OrderLine>();
        for (var line : lines(from)) {
            if (insertion(line.insertionId()).state().mayBeOrdered()) {
                copies.add(add(line.copiedInto(into, copies.size())));
            }
        }
        into.lined(copies, by, now);
    }

    /** Takes what was called off out of a revision that is being prepared. */
    void dropFromDraft(InsertionOrder order, UUID insertion, UUID by, Instant now) {
        var last = last(order);
        if (last.state() == OrderState.DRAFT) {
            lines.findByRevisionIdAndInsertionId(last.getId(), insertion).ifPresent(line -> {
                drop(line);
                last.lined(lines(last), by, now);
            });
        }
    }

    /** @throws Refusal when something that a frozen revision orders was called off since */
    void expectNothingCalledOff(OrderRevision revision) {
        for (var line : lines(revision)) {
            var insertion = insertion(line.insertionId());
            if (!insertion.state().mayBeOrdered()) {
                throw new Refusal(
                        "advertising.order.refused.called-off", insertion.label(), text("advertising.order.revise"));
            }
        }
    }

    void drop(OrderLine line) {
        lines.delete(line);
        lines.flush();
    }

    /** Written at once, so that what somebody else numbers in the same moment is refused in words. */
    private static <T> T saved(Supplier<T> save) {
        try {
            return save.get();
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "ad_order_numbered", "ad_order_revision_numbered")
                    ? new Refusal("advertising.order.refused.meanwhile")
                    : e;
        }
    }

    static Entry entry(String verb, InsertionOrder order) {
        return Entry.of(verb, OrderService.KIND, order.getId(), order.label()).in(order.campaignId());
    }

    static Entry entry(String verb, InsertionOrder order, OrderRevision revision) {
        return entry(verb, order).with("order-revision", revision.number());
    }

    static Entry entry(String verb, InsertionOrder order, Insertion insertion) {
        return entry(verb, order).with("insertion", insertion.number());
    }
}
