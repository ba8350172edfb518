package org.undersigned.advertising.order.ui;

import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.OrderState;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** How the states of orders and insertions look. */
public final class OrderTones {

    private OrderTones() {}

    public static StatusBadge badge(OrderState state) {
        return new StatusBadge(Texts.label(state), of(state));
    }

    public static StatusBadge badge(InsertionState state) {
        return new StatusBadge(Texts.label(state), of(state));
    }

    static Tone of(OrderState state) {
        return switch (state) {
            case DRAFT, SUPERSEDED -> Tone.NEUTRAL;
            case PENDING_APPROVAL -> Tone.WAITING;
            case APPROVED, SENT -> Tone.PROGRESS;
            case CONFIRMED -> Tone.GOOD;
            case DECLINED, CANCELLED -> Tone.BAD;
        };
    }

    static Tone of(InsertionState state) {
        return switch (state) {
            case BOOKED -> Tone.NEUTRAL;
            case MATERIAL_ACCEPTED, RAN -> Tone.PROGRESS;
            case FILED -> Tone.GOOD;
            case NOT_RUN -> Tone.WAITING;
            case CANCELLED, CANCELLED_LATE -> Tone.BAD;
        };
    }
}
