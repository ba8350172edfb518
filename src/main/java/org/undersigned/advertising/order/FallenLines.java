package org.undersigned.advertising.order;

import org.springframework.stereotype.Component;
import org.undersigned.advertising.insertion.InsertionLife;
import org.undersigned.advertising.insertion.InsertionState;

/** Lets insertions fall away with the revision that alone orders them. What the paper has by another one stands. */
@Component
class FallenLines {

    private final OrderStore store;
    private final InsertionLife life;

    FallenLines(OrderStore store, InsertionLife life) {
        this.store = store;
        this.life = life;
    }

    /** Of a revision that was given up. */
    void cancelled(InsertionOrder order, OrderRevision revision) {
        for (var line : store.lines(revision)) {
            var insertion = store.insertion(line.insertionId());
            if (insertion.state() == InsertionState.BOOKED && !store.isPlaced(order, insertion.getId())) {
                life.cancel(insertion, false);
            }
        }
    }

    /** Of a revision that was declined; the next one may order them again, but for those of which the paper had the ad. */
    void declined(InsertionOrder order, OrderRevision revision) {
        for (var line : store.lines(revision)) {
            var insertion = store.insertion(line.insertionId());
            if (insertion.state().isAhead() && !store.isPlaced(order, insertion.getId())) {
                life.orderDeclined(insertion);
            }
        }
    }
}
