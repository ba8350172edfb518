package org.undersigned.advertising.print.ui;

import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Latest;

/** Insertions as they are shown, with what others may do to them meanwhile. */
@Component
class LatestInsertions {

    private final OrderService orders;

    LatestInsertions(OrderService orders) {
        this.orders = orders;
    }

    Latest<KnownInsertion> of(OrderFacts order, LineRow line) {
        return Latest.of(KnownInsertion.of(line), () -> KnownInsertion.of(now(order, line)));
    }

    private LineRow now(OrderFacts order, LineRow line) {
        return orders.lines(order.id(), orders.order(order.id()).standing()).stream()
                .filter(each -> each.insertion().equals(line.insertion()))
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-insertion"));
    }
}
