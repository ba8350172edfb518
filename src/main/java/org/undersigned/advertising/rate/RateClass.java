package org.undersigned.advertising.rate;

/** To whom, or under which conditions, a price is given. */
public enum RateClass {
    OPEN,
    CONTRACT,
    NONPROFIT,
    /** For ads that argue, on a fixed date. */
    ADVOCACY,
    /** Cheaper, and without a fixed date. */
    STANDBY
}
