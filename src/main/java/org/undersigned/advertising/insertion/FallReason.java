package org.undersigned.advertising.insertion;

/** Why an insertion does not run. */
public enum FallReason {
    /** It was taken out of its order or killed, or its order was cancelled. */
    CALLED_OFF,
    /** The days in which it might have run are over. */
    NOT_RUN,
    /** Its order was declined, by whoever should have approved it or by the paper. */
    ORDER_DECLINED
}
