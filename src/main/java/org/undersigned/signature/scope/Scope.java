package org.undersigned.signature.scope;

/** A use that a yes covers or does not. */
public enum Scope {
    WEB_LIST,
    PRINT_AD,
    PRESS_RELEASE,
    SOCIAL_POST,
    PHOTO,
    QUOTE,
    /** The name may be told before the letter goes public. */
    REVEAL_BEFORE_LAUNCH;

    /**
     * Whether it is made use of once for all at a time, so that it can be counted how often: an ad runs, a post is
     * posted.
     */
    public boolean runs() {
        return this == PRINT_AD || this == SOCIAL_POST;
    }

    /**
     * Whether what is made for this use tells the names as soon as it is given out: a list, or a quote with its speaker. A
     * print ad is made for the day of the launch and its material carries the embargo.
     */
    public boolean tellsNamesAtOnce() {
        return this == WEB_LIST || this == PRESS_RELEASE || this == SOCIAL_POST || this == QUOTE;
    }
}
