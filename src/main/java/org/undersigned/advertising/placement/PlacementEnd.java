package org.undersigned.advertising.placement;

import org.undersigned.advertising.insertion.FallReason;

/** How an ad came to an end that does not run. */
public enum PlacementEnd {
    /** The paper does not take it. */
    DECLINED,
    /** Another ad took its place. */
    REPLACED,
    /** Its insertion was called off. */
    CALLED_OFF,
    /** Its insertion did not run. */
    NOT_RUN,
    /** The order of its insertion was declined. */
    ORDER_DECLINED,
    /** Another ad was printed in its insertion. */
    OTHER_PRINTED;

    static PlacementEnd of(FallReason why) {
        return switch (why) {
            case CALLED_OFF -> CALLED_OFF;
            case NOT_RUN -> NOT_RUN;
            case ORDER_DECLINED -> ORDER_DECLINED;
        };
    }

    /** Whether somebody at the paper said no to the ad itself. */
    public boolean isRefusal() {
        return this == DECLINED;
    }
}
