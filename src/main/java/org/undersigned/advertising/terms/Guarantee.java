package org.undersigned.advertising.terms;

/** What a paper promises of the day on which an ad runs. */
public enum Guarantee {
    /** It runs on its day. */
    FIXED,
    /** It runs on any day of some that follow one another, or not at all. */
    STANDBY
}
