package org.undersigned.advertising.print.ui;

import java.time.LocalDate;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.money.Money;

/** An insertion as a step on it was begun with. */
record KnownInsertion(InsertionState state, LocalDate runOn, String price) {

    static Seen<KnownInsertion> of(LineRow line) {
        var terms = line.terms();
        return new Seen<>(
                line.seen(),
                new KnownInsertion(
                        line.state(),
                        terms.details().runOn(),
                        terms.price().map(Money::toString).orElse("")));
    }
}
