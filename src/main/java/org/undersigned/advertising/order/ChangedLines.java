package org.undersigned.advertising.order;

import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.insertion.InsertionLife;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.terms.PaperDesk;
import org.undersigned.base.Refusal;

/** Asks whether that of a revision can be ordered which the paper does not have already as it stands there. */
@Component
class ChangedLines {

    private final OrderStore store;
    private final PaperDesk papers;
    private final InsertionLife life;

    ChangedLines(OrderStore store, PaperDesk papers, InsertionLife life) {
        this.store = store;
        this.papers = papers;
        this.life = life;
    }

    /** Those lines of a revision; to be asked before the revision takes the place of the one that the paper has. */
    List<OrderLine> among(List<OrderLine> lines) {
        return lines.stream().filter(line -> !store.isPlacedAlike(line)).toList();
    }

    /**
     * @throws Refusal when one comes too late for the paper, an ad that is released for it may not be printed on its days, or
     *     the paper has the ad for it as it was ordered before
     */
    void expectOrderable(InsertionOrder order, List<OrderLine> changed) {
        for (var line : changed) {
            var insertion = store.insertion(line.insertionId());
            if (insertion.state() == InsertionState.BOOKED) {
                papers.expectOrderable(order.head(), line.terms());
                life.expectMayRun(line.planned());
            } else if (store.isPlaced(order, insertion.getId())) {
                throw new Refusal("advertising.order.refused.taken-otherwise", insertion.label());
            }
        }
    }
}
