package org.undersigned.advertising.placement;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderLock;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** The insertions for which an ad may still be on its way. */
@Component
class OpenInsertions {

    private final InsertionService insertions;
    private final OrderLock orders;

    OpenInsertions(InsertionService insertions, OrderLock orders) {
        this.insertions = insertions;
        this.orders = orders;
    }

    /**
     * One of them, whose order stays as it is until the transaction ends: whoever kills it, or moves it to another day, comes
     * before the ad is let on or after that.
     *
     * @throws Refusal when it takes no ad any more
     */
    InsertionFacts kept(UUID id) {
        orders.keepOf(id);
        var insertion = insertions.insertion(id);
        if (!isOpen(insertion)) {
            throw closed(insertion);
        }
        return insertion;
    }

    /** @throws Refusal when the paper does not have the order for it */
    void expectOrdered(UUID id) {
        var insertion = insertions.insertion(id);
        if (!insertion.orderState().isPlaced()) {
            throw new Refusal(
                    "advertising.placement.refused.not-ordered",
                    insertion.label(),
                    Texts.label(insertion.orderState()));
        }
    }

    static boolean isOpen(InsertionFacts insertion) {
        return insertion.isAhead()
                && switch (insertion.orderState()) {
                    case PENDING_APPROVAL, APPROVED, SENT, CONFIRMED -> true;
                    case DRAFT, DECLINED, CANCELLED, SUPERSEDED -> false;
                };
    }

    static Refusal closed(InsertionFacts insertion) {
        return new Refusal("advertising.placement.refused.insertion", insertion.label());
    }
}
