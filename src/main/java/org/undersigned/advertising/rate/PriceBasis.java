package org.undersigned.advertising.rate;

/** Whether an agency's commission is in the price. */
public enum PriceBasis {
    UNKNOWN,
    GROSS,
    NET
}
