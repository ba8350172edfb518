package org.undersigned.advertising.order.ui;

import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Latest;

/** Follows revisions while somebody has a dialog of one open. */
@Component
class LatestRevisions {

    private final OrderService orders;

    LatestRevisions(OrderService orders) {
        this.orders = orders;
    }

    Latest<KnownRevision> of(RevisionRow revision) {
        return Latest.of(KnownRevision.of(revision), () -> KnownRevision.of(now(revision)));
    }

    private RevisionRow now(RevisionRow revision) {
        return orders.revisions(revision.order()).stream()
                .filter(row -> row.number() == revision.number())
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-order"));
    }
}
