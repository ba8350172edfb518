package org.undersigned.advertising.rate;

/** In which form a card gives a surcharge. */
public enum SurchargeKind {
    /** Of the price of the space. */
    PERCENT,
    /** Added, whatever the size. */
    SUM,
    /** What a full page costs with it in all; of other sizes that says nothing. */
    FULL_PAGE
}
