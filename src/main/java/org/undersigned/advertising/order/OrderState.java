package org.undersigned.advertising.order;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Where a revision of an insertion order stands. What it orders never changes once it was put before a second person. */
public enum OrderState {
    DRAFT,
    PENDING_APPROVAL,
    APPROVED,
    SENT,
    CONFIRMED,
    /** By whoever should approve it, or by the paper. */
    DECLINED,
    CANCELLED,
    /** Another revision stands in its place. */
    SUPERSEDED;

    private static final Set<OrderState> OPEN =
            Arrays.stream(values()).filter(OrderState::isOpen).collect(Collectors.toUnmodifiableSet());

    private Set<OrderState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PENDING_APPROVAL, CANCELLED);
            case PENDING_APPROVAL -> Set.of(APPROVED, DECLINED, CANCELLED, SUPERSEDED);
            case APPROVED -> Set.of(SENT, CANCELLED, SUPERSEDED);
            case SENT -> Set.of(CONFIRMED, DECLINED, CANCELLED, SUPERSEDED);
            case CONFIRMED -> Set.of(SENT, CANCELLED, SUPERSEDED);
            case DECLINED, CANCELLED, SUPERSEDED -> Set.of();
        };
    }

    public boolean canBecome(OrderState to) {
        return next().contains(to);
    }

    /** Whether the paper has it, and it stands. */
    public boolean isPlaced() {
        return this == SENT || this == CONFIRMED;
    }

    /** Whether it may yet come to something. */
    public boolean isOpen() {
        return !next().isEmpty();
    }

    /** Those that may yet come to something. */
    static Set<OrderState> open() {
        return OPEN;
    }

    /** Gives the new state, or refuses with the reason. */
    OrderState become(OrderState to, String order) {
        if (!canBecome(to)) {
            throw new Refusal("advertising.order.refused.order-arrow", order, Texts.label(this), Texts.label(to));
        }
        return to;
    }
}
