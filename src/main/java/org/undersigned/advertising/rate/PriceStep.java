package org.undersigned.advertising.rate;

/** A step on the way to a price; some only say what the next one is made of. */
public enum PriceStep {
    ROUNDED_TO_STEP,
    ROUNDED_TO_FULL,
    SPACE,
    PAGE,
    PAGE_IN_COLOUR,
    NON_STANDARD,
    NON_STANDARD_UNKNOWN,
    COLOUR_PERCENT,
    COLOUR_SUM,
    COLOUR_FULL_PAGE,
    POSITION_PERCENT,
    POSITION_SUM,
    DISCOUNT,
    COMMISSION
}
