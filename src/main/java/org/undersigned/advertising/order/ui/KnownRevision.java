package org.undersigned.advertising.order.ui;

import org.undersigned.advertising.order.OrderState;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.money.Money;

/** A revision as a step on it was begun with. */
record KnownRevision(OrderState state, String headline, Money total) {

    static Seen<KnownRevision> of(RevisionRow row) {
        return new Seen<>(row.version(), new KnownRevision(row.state(), row.headline(), row.total()));
    }
}
