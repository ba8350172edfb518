package org.undersigned.advertising.order.ui;

import org.undersigned.advertising.order.OrderState;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** How the states of orders look. */
public final class OrderTones {

    private OrderTones() {}

    public static StatusBadge badge(OrderState state) {
        return new StatusBadge(Texts.label(state), of(state));
    }

    /** The tone alone, for a list. */
    public static Tone of(OrderState state) {
        return switch (state) {
            case DRAFT, SUPERSEDED -> Tone.NEUTRAL;
            case PENDING_APPROVAL -> Tone.WAITING;
            case APPROVED, SENT -> Tone.PROGRESS;
            case CONFIRMED -> Tone.GOOD;
            case DECLINED, CANCELLED -> Tone.BAD;
        };
    }
}
