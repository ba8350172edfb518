package org.undersigned.advertising.invoice;

import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Where an invoice stands. */
public enum InvoiceState {
    ENTERED,
    /** It agrees with the order and with the page that was kept. */
    MATCHED,
    /** It does not, and the paper was told. */
    DISPUTED,
    APPROVED,
    PAID,
    /** The paper has taken it back, and asks for nothing by it. */
    WITHDRAWN;

    /** With those in these states something is still to be done. */
    static final Set<InvoiceState> OPEN = Set.of(ENTERED, MATCHED, DISPUTED, APPROVED);

    private Set<InvoiceState> next() {
        return switch (this) {
            case ENTERED -> Set.of(MATCHED, DISPUTED, WITHDRAWN);
            case MATCHED, DISPUTED -> Set.of(APPROVED, WITHDRAWN);
            case APPROVED -> Set.of(PAID);
            case PAID, WITHDRAWN -> Set.of();
        };
    }

    /** Whether it was approved: what it bills is fixed then, and changes by credits alone. */
    public boolean isSettled() {
        return this == APPROVED || this == PAID;
    }

    public boolean canBecome(InvoiceState to) {
        return next().contains(to);
    }

    /** Gives the new state, or refuses with the reason. */
    InvoiceState become(InvoiceState to, String invoice) {
        if (!canBecome(to)) {
            throw new Refusal("advertising.invoice.refused.arrow", invoice, Texts.label(this), Texts.label(to));
        }
        return to;
    }
}
