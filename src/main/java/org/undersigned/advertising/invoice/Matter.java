package org.undersigned.advertising.invoice;

/** What an error of a printed ad concerns. */
public enum Matter {
    DATE,
    SIZE,
    COLOUR,
    /** Anything else, as a line that is missing. It settles no difference between order and page. */
    OTHER
}
