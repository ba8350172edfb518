package org.undersigned.campaign;

/** How much a name weighs in a campaign; the evidence that is asked for depends on it. */
public enum Tier {
    MARQUEE,
    A,
    B,
    C
}
